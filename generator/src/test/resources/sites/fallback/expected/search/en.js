S("en-s",(()=>{
const measure=(stem)=>(stem.match(/[aeiouy][aeiou]*[^aeiou][^aeiouy]*/g)||[]).length;
const short=(stem)=>measure(stem)==1&&/^[^aeiou][^aeiouy]*[aeiouy][^aeiouwxy]$/.test(stem);
const step=(word,ends,more)=>
word.replace(ends,(end,...kept)=>(measure(word.slice(0,-end.length))?kept.slice(0,-2).join("")+more:end));
return(w)=>{
if(w.length<3)return w;
w=w.replace(/^y/,"Y").replace(/(ss|i)es$/,"$1").replace(/([^s])s$/,"$1");
const past=/(ee|e)d$|ing$/.exec(w),before=past&&w.slice(0,past.index);
if(past&&past[1]=="ee"){
if(measure(before))w=before+"ee";
}else if(past&&/[aeiouy]/.test(before)){
w=before;
if(/(at|bl|iz)$/.test(w)||short(w))w+="e";
else w=w.replace(/([^aeiouylsz])\1$/,"$1");
}
w=w.replace(/(.*[aeiouy].*)y$/,"$1i");
w=step(w,/(?:(at)(?:ional|ion|or)|(iz)(?:ation|er)|(iv)iti|(b)i(l)iti|(bl|[ae]nc)i)$/,"e");
w=step(w,/(?:(ent|ous|al|e)li|(ful|ous|ive)ness|(al)(?:ism|iti)|(tion)al|(log)i)$/,"");
w=step(w,/(?:(ic)(?:ate|iti|al)|(al)ize|ative|ful|ness)$/,"");
w=w.replace(/(?:al|[ae]nce|er|ic|[ai]ble|e?ment|[ae]nt|ou|ism|ate|iti|ous|i[vz]e|([st])ion)$/,(end,kept="",at)=>(measure(w.slice(0,at)+kept)>1?kept:end));
const stem=w.replace(/e$/,"");
if(measure(stem)>1||(measure(stem)&&!short(stem)))w=stem;
return(measure(w)>1?w.replace(/ll$/,"l"):w).replace("Y","y");
};
})());
S("en-b",{"stop":"a about after again all also am an and any are as at be because been before being but by can cant could did didnt do does doesnt doing dont for from get had has have having he her here hers him his how i if im in into is isnt it its ive just me more most my n no nor not of off on once only or other our out over own same she should so some such than that the their them then there these they this those through to too u under until up us very was we were what when where which while who whom why will with wont would you your","cut":[],"spell":["'s?$>","'>"],"sound":["ph>f","(\\D)\\1+>$1"],"bounds":""});
S("en-p0",[0,["en/rights/another.html","Another guide",[["","","Translated."],["now","What to do","Nothing."]]],["en/glossary.html","Difficult words",[["acta","record",""]]],["en/rights/index.html","Rights",[["","",""]]]]);
S("en-k0","#anoth #dificult #guid #noth #record $ight #sign #translat #word!=)# ./# =)# 0)$ */# 55# %/# 0)# ./#");
