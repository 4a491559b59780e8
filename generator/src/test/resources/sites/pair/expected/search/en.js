S("stem-en", (() => {
const measure = (stem) => (stem.match(/[aeiouy][aeiou]*[^aeiou][^aeiouy]*/g) || []).length;
const short = (stem) => measure(stem) == 1 && /^[^aeiou][^aeiouy]*[aeiouy][^aeiouwxy]$/.test(stem);
const step = (others) => {
const ends = RegExp("(" + Object.keys(others).join("|") + ")$");
return (word) => word.replace(ends, (end, _, at) => (measure(word.slice(0, at)) ? others[end] : end));
};
const step2 = step({ ational: "ate", tional: "tion", enci: "ence", anci: "ance", izer: "ize", bli: "ble", alli: "al", entli: "ent", eli: "e", ousli: "ous", ization: "ize", ation: "ate", ator: "ate", alism: "al", iveness: "ive", fulness: "ful", ousness: "ous", aliti: "al", iviti: "ive", biliti: "ble", logi: "log" });
const step3 = step({ icate: "ic", ative: "", alize: "al", iciti: "ic", ical: "ic", ful: "", ness: "" });
return (w) => {
if (w.length < 3) return w;
w = w.replace(/^y/, "Y").replace(/(ss|i)es$/, "$1").replace(/([^s])s$/, "$1");
const past = /(ee|e)d$|ing$/.exec(w), before = past && w.slice(0, past.index);
if (past && past[1] == "ee") {
if (measure(before)) w = before + "ee";
} else if (past && /[aeiouy]/.test(before)) {
w = before;
if (/(at|bl|iz)$/.test(w) || short(w)) w += "e";
else w = w.replace(/([^aeiouylsz])\1$/, "$1");
}
w = step3(step2(w.replace(/(.*[aeiouy].*)y$/, "$1i")));
w = w.replace(/(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize|([st])ion)$/, (end, _, kept, at) => {
const stem = w.slice(0, at) + (kept || "");
return measure(stem) > 1 ? kept || "" : end;
});
w = w.replace(/e$/, (end, at) => {
const stem = w.slice(0, at);
return measure(stem) > 1 || (measure(stem) == 1 && !short(stem)) ? "" : end;
});
return (measure(w) > 1 ? w.replace(/ll$/, "l") : w).replace("Y", "y");
};
})());
S("en-b",{"stem":"en","stop":"a about after again all also am an and any are as at be because been before being but by can could did do does doing don't for from get had has have having he her here hers him his how i if in into is it its just me more most my no nor not of off on once only or other our out over own same she should so some such than that the their them then there these they this those through to too under until up us very was we were what when where which while who whom why will with would you your","spell":["'s?$>"],"sound":["'>","ph>f","(.)\\1+>$1"],"bounds":""});
S("en-k0","#0 #10 $2 #2.24 #4 $8 #90 #abogada $ct &a $rest %t $sk #cal &m %re %ught $onstitut #dificult #except #f $lagrancia $oreign $re #help $our $tp #ley.exampl $ine $ong #now #ombudsperson #peruvian #quiero #record $ule %n #sai $e $ign #text $ime #una #word $riten 1+$ 5($## /#% /#% /#% /#% 0+$ /#$ 13# 13$ =## /#% /#% /#$ /## /#% 13# /#% 63# /#% /#% 1$%+# /#% 0+# 8+# 3#% /#% /#% 3%$## ;#% 9#$ 3+$ /#% /#$ 13$ /#$ /#$ 3## -#$,# 03$ /#% /#$ /#$ 63# 03$");
S("en-p0",[["en/rights/arrest.html","If you are arrested",[["","","What to do & what to say. Before all: calm."],["now","What to do now","Say the time. Call Line 100. «Quiero una abogada.» Do not run. And then See how…"],["time","How long","Who Hours Peruvian 4 Foreigner 12 Constitution, art. 2.24.f: up to 48 hours,…"]]],["en/contacts.html","Who can help",[["linea-100","Line 100","Free. 100"],["defensoria","Ombudsperson","900 000 000"]]],["en/glossary.html","Difficult words",[["flagrancia","caught in the act (flagrancia)","When they see you doing it."],["acta","record (acta)","What is written and signed."]]]]);
