/* romanian, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let B_standard_suffix_removed,I_p2,I_p1,I_pV;
const g_v="aeiouâîă";
const a_0=affixes([1,"ş"],[2,"ţ"]);
const a_1=affixes([3,""],[1,"I"],[2,"U"]);
const a_2=affixes([3,"ea,ele,elor"],[7,"ația,ație"],[2,"aua"],[4,"iua,iile,iei,ii,ilor,iilor"],[5,"ile"],[6,"atei"],[1,"ului,ul"]);
const a_3=affixes([4,"icala,iciva,icale,icitate,icive,icali,icatori,icitati,icivi,icităi,icități,ical,icator,iciv,icală,icivă"],[5,"ativa,ațiune,atoare,ătoare,ative,atori,ători,ativi,ator,ător,ativ,ativă"],[6,"itiva,ițiune,itoare,itive,itori,itivi,itor,itiv,itivă"],[1,"abilitate,abilitati,abilităi,abilități"],[2,"ibilitate"],[3,"ivitate,ivitati,ivităi,ivități"]);
const a_4=affixes([1,"ica,abila,ibila,oasa,ata,ita,anta,uta,iva,ic,ice,abile,ibile,oase,ate,itate,ite,ante,ute,ive,ici,abili,ibili,atori,osi,ati,itati,iti,anti,uti,ivi,ităi,oși,ități,abil,ibil,ator,os,at,it,ant,ut,iv,ică,abilă,ibilă,oasă,ată,ită,antă,ută,ivă"],[3,"ista,isme,iste,isti,iști,ism,ist,istă"],[2,"iune,iuni"]);
const a_5=affixes([1,"ea,ia,esc,ăsc,ind,ând,are,ere,ire,âre,ase,ise,use,âse,ește,ăște,eze,ai,eai,iai,ești,ăști,ui,ezi,âi,ași,aseși,iseși,useși,âseși,iși,uși,âși,eați,iați,arăți,aserăți,iserăți,userăți,âserăți,irăți,urăți,ârăți,am,eam,iam,asem,isem,usem,âsem,arăm,aserăm,iserăm,userăm,âserăm,irăm,urăm,ârăm,au,eau,iau,indu,ându,ez,ească,ară,aseră,iseră,useră,âseră,iră,ură,âră,ează"],[2,"se,sese,sei,seși,seseși,ați,eți,iți,âți,serăți,seserăți,em,sesem,im,âm,ăm,serăm,seserăm,seră,seseră"]);
const a_6=affixes([1,"a,e,ie,i,ă"]);
const as_0="ș,ț".split(",");
const as_3="abil,ibil,iv,ic,at,it".split(",");
function r_norm(){
 var v_1=at;
 a:for(;;){
  var v_2=at;
  b:{
   c:for(;;){
    var v_3=at;
    d:{
     bra=at;
     var n=among(a_0);
     if(n==0)break d;
     ket=at;
     put(as_0[n-1]);
     at=v_3;
     break c;
    }
    at=v_3;
    if(!hop(1))break b;
   }
   continue a;
  }
  at=v_2;
  break a;
 }
 at=v_1;
 return true;
}
function r_prelude(){
 a:for(;;){
  var v_1=at;
  b:{
   c:for(;;){
    var v_2=at;
    d:{
     if(!inside(g_v))break d;
     bra=at;
     e:{
      var v_3=at;
      f:{
       if(!eq("u"))break f;
       ket=at;
       if(!inside(g_v))break f;
       put("U");
       break e;
      }
      at=v_3;
      if(!eq("i"))break d;
      ket=at;
      if(!inside(g_v))break d;
      put("I");
     }
     at=v_2;
     break c;
    }
    at=v_2;
    if(!hop(1))break b;
   }
   continue a;
  }
  at=v_1;
  break a;
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
   var n=among(a_1);
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
function r_R1(){
 return I_p1<=at;
}
function r_step_0(){
 ket=at;
 var n=amongB(a_2);
 if(n==0)return false;
 bra=at;
 if(!r_R1())return false;
 if(n==1)del();
 else if(n==2)put("a");
 else if(n==3)put("e");
 else if(n==4)put("i");
 else if(n==5){
  if(eqB("ab"))return false;
  put("i");
 }
 else if(n==6)put("at");
 else put("ați");
 return true;
}
function r_combo_suffix(){
 var v_1=end-at;
 ket=at;
 var n=amongB(a_3);
 if(n==0)return false;
 bra=at;
 if(!r_R1())return false;
 put(as_3[n-1]);
 B_standard_suffix_removed=true;
 at=end-v_1;
 return true;
}
function r_standard_suffix(){
 B_standard_suffix_removed=false;
 a:for(;;){
  var v_1=end-at;
  if(r_combo_suffix())continue a;
  at=end-v_1;
  break a;
 }
 ket=at;
 var n=amongB(a_4);
 if(n==0)return false;
 bra=at;
 if(I_p2>at)return false;
 if(n==1)del();
 else if(n==2){
  if(!eqB("ț"))return false;
  bra=at;
  put("t");
 }
 else put("ist");
 B_standard_suffix_removed=true;
 return true;
}
function r_verb_suffix(){
 if(at<I_pV)return false;
 var v_2=low;
 low=I_pV;
 ket=at;
 var n=amongB(a_5);
 if(n==0){
  low=v_2;
  return false;
 }
 bra=at;
 if(n==1){
  if(!outsideB(g_v)&&!eqB("u")){
   low=v_2;
   return false;
  }
  del();
 }
 else del();
 low=v_2;
 return true;
}
function r_vowel_suffix(){
 ket=at;
 if(amongB(a_6)==0)return false;
 bra=at;
 if(I_pV>at)return false;
 del();
 return true;
}
function run(){
 B_standard_suffix_removed=false;
 I_p2=0;
 I_p1=0;
 I_pV=0;
 r_norm();
 var v_1=at;
 r_prelude();
 at=v_1;
 r_mark_regions();
 low=at;
 at=end;
 var v_2=end-at;
 r_step_0();
 at=end-v_2;
 var v_3=end-at;
 r_standard_suffix();
 at=end-v_3;
 var v_4=end-at;
 if(!B_standard_suffix_removed)r_verb_suffix();
 at=end-v_4;
 var v_5=end-at;
 r_vowel_suffix();
 at=end-v_5;
 at=low;
 var v_6=at;
 r_postlude();
 at=v_6;
}
