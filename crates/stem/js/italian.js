/* italian, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p2,I_p1,I_pV;
const g_v="aeiouàèìòù";
const g_AEIO="aeioàèìò";
const g_CG="cg";
const a_0=affixes([-1,"all',d',dall',dell',gl',l',m',nell',quell',quest',s',sull',t',tutt',un',v'"]);
const a_1=affixes([7,""],[6,"qu"],[1,"á"],[2,"é"],[3,"í"],[4,"ó"],[5,"ú"]);
const a_2=affixes([3,""],[1,"I"],[2,"U"]);
const a_3=affixes([-1,"la,cela,gliela,mela,tela,vela,le,cele,gliele,mele,tele,vele,ne,cene,gliene,mene,sene,tene,vene,ci,li,celi,glieli,meli,teli,veli,gli,mi,si,ti,vi,lo,celo,glielo,melo,telo,velo"]);
const a_4=affixes([1,"ando,endo"],[2,"ar,er,ir"]);
const a_5=affixes([-1,"ic,abil,os"],[1,"iv"]);
const a_6=affixes([1,"ic,abil,iv"]);
const a_7=affixes([1,"ica,osa,ista,anza,ice,atrice,iche,abile,ibile,ose,ante,mente,iste,anze,ici,atrici,ichi,abili,ibili,ismi,osi,anti,isti,ico,ismo,oso,istà,istè,istì"],[3,"logia,logie"],[9,"iva,ive,ivi,ivo"],[5,"enza,enze"],[4,"usione,uzione,usioni,uzioni"],[2,"azione,atore,azioni,atori"],[7,"amente"],[6,"amenti,imenti,amento,imento"],[8,"ità"]);
const a_8=affixes([1,"isca,enda,ata,ita,uta,ava,eva,iva,erebbe,irebbe,isce,ende,are,ere,ire,asse,ate,avate,evate,ivate,ete,erete,irete,ite,ereste,ireste,ute,erai,irai,isci,endi,erei,irei,assi,ati,iti,eresti,iresti,uti,avi,evi,ivi,isco,ando,endo,Yamo,iamo,avamo,evamo,ivamo,eremo,iremo,assimo,ammo,emmo,eremmo,iremmo,immo,ano,iscano,avano,evano,ivano,eranno,iranno,ono,iscono,arono,erono,irono,erebbero,irebbero,assero,essero,issero,ato,ito,uto,avo,evo,ivo,ar,ir,erà,irà,erò,irò"]);
const as_4=",e".split(",");
function r_elisions(){
 bra=at;
 if(among(a_0)==0)return false;
 ket=at;
 if(at>=end)return false;
 del();
 return true;
}
function r_prelude(){
 var v_1=at;
 a:for(;;){
  var v_2=at;
  b:{
   bra=at;
   var n=among(a_1);
   ket=at;
   if(n==1)put("à");
   else if(n==2)put("è");
   else if(n==3)put("ì");
   else if(n==4)put("ò");
   else if(n==5)put("ù");
   else if(n==6)put("qU");
   else if(!hop(1))break b;
   continue a;
  }
  at=v_2;
  break a;
 }
 at=v_1;
 c:for(;;){
  var v_3=at;
  d:{
   e:for(;;){
    var v_4=at;
    f:{
     if(!inside(g_v))break f;
     bra=at;
     g:{
      var v_5=at;
      h:{
       if(!eq("u"))break h;
       ket=at;
       if(!inside(g_v))break h;
       put("U");
       break g;
      }
      at=v_5;
      if(!eq("i"))break f;
      ket=at;
      if(!inside(g_v))break f;
      put("I");
     }
     at=v_4;
     break e;
    }
    at=v_4;
    if(!hop(1))break d;
   }
   continue c;
  }
  at=v_3;
  break c;
 }
 return true;
}
function r_mark_regions(){
 I_pV=end;
 I_p1=end;
 I_p2=end;
 var v_1=at;
 a:{
  b:{
   var v_2=at;
   c:{
    if(!inside(g_v))break c;
    d:{
     var v_3=at;
     if(outside(g_v)&&goOut(g_v)){
      at++;
      break d;
     }
     at=v_3;
     if(!inside(g_v)||!goIn(g_v))break c;
     at++;
    }
    break b;
   }
   at=v_2;
   if(eq("divan"))break b;
   at=v_2;
   if(!outside(g_v))break a;
   e:{
    var v_4=at;
    if(outside(g_v)&&goOut(g_v)){
     at++;
     break e;
    }
    at=v_4;
    if(!inside(g_v)||!hop(1))break a;
   }
  }
  I_pV=at;
 }
 at=v_1;
 var v_5=at;
 f:{
  if(!goOut(g_v))break f;
  at++;
  if(!goIn(g_v))break f;
  at++;
  I_p1=at;
  if(!goOut(g_v))break f;
  at++;
  if(!goIn(g_v))break f;
  at++;
  I_p2=at;
 }
 at=v_5;
 return true;
}
function r_postlude(){
 a:for(;;){
  var v_1=at;
  b:{
   bra=at;
   var n=among(a_2);
   ket=at;
   if(n==1)put("i");
   else if(n==2)put("u");
   else if(!hop(1))break b;
   continue a;
  }
  at=v_1;
  break a;
 }
 return true;
}
function r_RV(){
 return I_pV<=at;
}
function r_R2(){
 return I_p2<=at;
}
function r_attached_pronoun(){
 ket=at;
 if(amongB(a_3)==0)return false;
 bra=at;
 var n=amongB(a_4);
 if(n==0||!r_RV())return false;
 put(as_4[n-1]);
 return true;
}
function r_standard_suffix(){
 ket=at;
 var n=amongB(a_7);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(!r_R2())return false;
  del();
 }
 else if(n==2){
  if(!r_R2())return false;
  del();
  var v_1=end-at;
  a:{
   ket=at;
   if(!eqB("ic")){
    at=end-v_1;
    break a;
   }
   bra=at;
   if(!r_R2()){
    at=end-v_1;
    break a;
   }
   del();
  }
 }
 else if(n==3){
  if(!r_R2())return false;
  put("log");
 }
 else if(n==4){
  if(!r_R2())return false;
  put("u");
 }
 else if(n==5){
  if(!r_R2())return false;
  put("ente");
 }
 else if(n==6){
  if(!r_RV())return false;
  del();
 }
 else if(n==7){
  if(I_p1>at)return false;
  del();
  var v_2=end-at;
  b:{
   ket=at;
   var n=amongB(a_5);
   if(n==0){
    at=end-v_2;
    break b;
   }
   bra=at;
   if(!r_R2()){
    at=end-v_2;
    break b;
   }
   del();
   if(n==1){
    ket=at;
    if(!eqB("at")){
     at=end-v_2;
     break b;
    }
    bra=at;
    if(!r_R2()){
     at=end-v_2;
     break b;
    }
    del();
   }
  }
 }
 else if(n==8){
  if(!r_R2())return false;
  del();
  var v_3=end-at;
  c:{
   ket=at;
   if(amongB(a_6)==0){
    at=end-v_3;
    break c;
   }
   bra=at;
   if(!r_R2()){
    at=end-v_3;
    break c;
   }
   del();
  }
 }
 else{
  if(!r_R2())return false;
  del();
  var v_4=end-at;
  d:{
   ket=at;
   if(!eqB("at")){
    at=end-v_4;
    break d;
   }
   bra=at;
   if(!r_R2()){
    at=end-v_4;
    break d;
   }
   del();
   ket=at;
   if(!eqB("ic")){
    at=end-v_4;
    break d;
   }
   bra=at;
   if(!r_R2()){
    at=end-v_4;
    break d;
   }
   del();
  }
 }
 return true;
}
function r_verb_suffix(){
 if(at<I_pV)return false;
 var v_2=low;
 low=I_pV;
 ket=at;
 if(amongB(a_8)==0){
  low=v_2;
  return false;
 }
 bra=at;
 del();
 low=v_2;
 return true;
}
function r_vowel_suffix(){
 var v_1=end-at;
 a:{
  ket=at;
  if(!insideB(g_AEIO)){
   at=end-v_1;
   break a;
  }
  bra=at;
  if(!r_RV()){
   at=end-v_1;
   break a;
  }
  del();
  ket=at;
  if(!eqB("i")){
   at=end-v_1;
   break a;
  }
  bra=at;
  if(!r_RV()){
   at=end-v_1;
   break a;
  }
  del();
 }
 var v_2=end-at;
 b:{
  ket=at;
  if(!eqB("h")){
   at=end-v_2;
   break b;
  }
  bra=at;
  if(!insideB(g_CG)||!r_RV()){
   at=end-v_2;
   break b;
  }
  del();
 }
 return true;
}
function run(){
 I_p2=0;
 I_p1=0;
 I_pV=0;
 var v_1=at;
 r_elisions();
 at=v_1;
 var v_2=at;
 r_prelude();
 at=v_2;
 r_mark_regions();
 low=at;
 at=end;
 var v_3=end-at;
 r_attached_pronoun();
 at=end-v_3;
 var v_4=end-at;
 a:{
  var v_5=end-at;
  if(r_standard_suffix())break a;
  at=end-v_5;
  r_verb_suffix();
 }
 at=end-v_4;
 var v_6=end-at;
 r_vowel_suffix();
 at=end-v_6;
 at=low;
 var v_7=at;
 r_postlude();
 at=v_7;
}
