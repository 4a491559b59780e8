S("_rare",(({keysOf})=>{
const distance=(a,b,limit)=>{
let before,last=Array.from({length:b.length+1},(_,j)=>j),least=0;
for(let i=1;i<=a.length&&least<=limit;i++){
const row=[(least=i)];
for(let j=1;j<=b.length;j++){
let d=Math.min(last[j]+1,row[j-1]+1,last[j-1]+(a[i-1]!=b[j-1]));
if(i>1&&a[i-1]==b[j-2]&&a[i-2]==b[j-1])d=Math.min(d,before[j-2]+1);
row.push(d);
least=Math.min(least,d);
}
before=last;
last=row;
}
return last[b.length];
};
const shared=(a,b)=>{
let n=0;
while(n<a.length&&a[n]==b[n])n++;
return n;
};
const near=(language,key,keys)=>{
const limit=key.length<7?1:2,found=[];
for(const k of keys){
const begin=shared(key,k),d=Math.abs(key.length-k.length)>limit?9:distance(key,k,limit);
if(d<=limit)found.push([k,0.8-0.2*d+begin/1000,language]);
else if(begin>4&&begin>=k.length-3)found.push([k,(0.5*begin)/key.length,language]);
}
return found.sort((a,b)=>b[1]-a[1]).slice(0,2);
};
const nearest=(text,words,language)=>{
const typed=keysOf(text,language);
const far=(word)=>Math.min(1,...[].concat(...typed.map((a)=>keysOf(word,language).map((b)=>distance(a,b,4)/Math.max(a.length,b.length)))));
const ordered=words.map((word)=>[far(word),word]).sort((a,b)=>a[0]-b[0]);
return ordered.slice(0,3).filter((o)=>o[0]<0.6).map((o)=>o[1]);
};
const numberOf=(key)=>key.split("").reduce((n,c)=>(n*31+c.charCodeAt(0))%65521,0);
const decode=(all,differences)=>{
const lists=new Map();
let n=0,at=0;
for(const d of differences){
const list=[];
do list.push(all[at]>>1);
while(all[at++]%2);
lists.set((n+=d),list);
}
return{keys:[],lists};
};
const pages=(list,block)=>[...list].map((n,i)=>[n%block,2.4/(i+1),Math.floor(n/block)]);
return{near,nearest,numberOf,decode,pages};
})(amparoSearch));
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
S("en-b",{"stop":"a about after again all also am an and any are as at be because been before being but by can cant could did didnt do does doesnt doing dont for from get had has have having he her here hers him his how i if im in into is isnt it its ive just me more most my n no nor not of off on once only or other our out over own same she should so some such than that the their them then there these they this those through to too u under until up us very was we were what when where which while who whom why will with wont would you your","cut":[],"spell":["'s?$>","'>"],"sound":["ph>f","(\\D)\\1+>$1"],"brief":true,"bounds":""});
S("en-k0","!)''%%''%%!UeMt$]RDTWET[@S|ASx8RV(X-");
S("en-p0",[0,0,0,0]);
S("es-w","acta");
