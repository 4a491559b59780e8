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
S("es-s",(w)=>(w.length<5?w:w.replace(/[aeo]s?$/,"")));
S("es-b",{"stop":"a al algo algun alguna algunas algunos ante antes aquel aquella asi aun aunque cada como con contra cual cuales cuando cuanto cuantos d de del desde donde durante e el ella ellas ellos en entre era eran eres es esa esas ese eso esos esta estaba estan estar estas este esto estos estoy fue fueron ha haber habia hase hasen haser hago han has hasta hay he i k ke la las le les lo los mas me mi mis mucho muy nada ni no nos nosotras nosotros o os otra otras otro otros pa para pero poco por porq porque pq pueda puede pueden puedes puedo pues q que quien quienes se sea ser si sido sin sobre son soy su sus tal tambien te tener tengo ti tiene tienen toda todas todo todos tu tus u un una unas uno unos ba bas boy s sq y ya yo","cut":[],"spell":["c(?=[ei])>s","[zx]>s","v>b","g(?=[ei])>j"],"sound":["ch>x","h>","qu>k","c>k","gu(?=[ei]|$)>g","ll>y","ps>s","n(?=[bp])>m","(\\D)\\1+>$1","^(..+)(?:[aei]r|[ai]d|and|iend|aron|ieron|aban?|[ae]n|ar[ae]n|arian?)$>$1","tub$>ten","pus$>pon","ue>o","ie>e"],"brief":true,"bounds":""});
S("es-k0","!####'#)%##########'######'/#'-##$'/%/!Rl-UISOT8SYLS-qO&[Dd'_@Rd3Rw9U-Ss;RqHRcOi'`4|ISk'{/z0bGp%e2RSHRU+W)RkGYLR1T5RbGSY/RZ:");
S("es-p0",[0,0,0,0]);
S("en-w","record (acta)");
