/* portuguese, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p2,I_p1,I_pV;
const g_v="aeiouáâéêíóôú";
const a_0=affixes([3,""],[1,"ã"],[2,"õ"]);
const a_1=affixes([3,""],[1,"a~"],[2,"o~"]);
const a_2=affixes([-1,"ic,ad,os"],[1,"iv"]);
const a_3=affixes([1,"ante,avel,ível"]);
const a_4=affixes([1,"ic,abil,iv"]);
const a_5=affixes([1,"ica,ância,adora,osa,ista,eza,ante,ável,ível,ico,ismo,oso,amento,imento,aça~o,ador,icas,adoras,osas,istas,ezas,adores,antes,aço~es,icos,ismos,osos,amentos,imentos"],[4,"ência,ências"],[2,"logia,logias"],[9,"ira,iras"],[8,"iva,ivo,ivas,ivos"],[7,"idade,idades"],[6,"mente"],[5,"amente"],[3,"uça~o,uço~es"]);
const a_6=affixes([1,"ada,ida,ia,aria,eria,iria,ara,era,ira,ava,asse,esse,isse,aste,este,iste,ei,arei,erei,irei,am,iam,ariam,eriam,iriam,aram,eram,iram,avam,em,arem,erem,irem,assem,essem,issem,ado,ido,ando,endo,indo,ara~o,era~o,ira~o,ar,er,ir,as,adas,idas,ias,arias,erias,irias,aras,eras,iras,avas,es,ardes,erdes,irdes,ares,eres,ires,asses,esses,isses,astes,estes,istes,is,ais,eis,areis,ereis,ireis,áreis,éreis,íreis,ásseis,ésseis,ísseis,áveis,íeis,aríeis,eríeis,iríeis,ados,idos,amos,áramos,éramos,íramos,ávamos,íamos,aríamos,eríamos,iríamos,emos,aremos,eremos,iremos,ássemos,êssemos,íssemos,imos,armos,ermos,irmos,ámos,arás,erás,irás,eu,iu,ou,ará,erá,irá"]);
const a_7=affixes([1,"a,i,o,os,á,í,ó"]);
const a_8=affixes([1,"e,é,ê"],[2,"ç"]);
function r_prelude(){
 a:for(;;){
  var v_1=at;
  b:{
   bra=at;
   var n=among(a_0);
   ket=at;
   if(n==1)put("a~");
   else if(n==2)put("o~");
   else if(!hop(1))break b;
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
   if(n==1)put("ã");
   else if(n==2)put("õ");
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
function r_standard_suffix(){
 ket=at;
 var n=amongB(a_5);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(!r_R2())return false;
  del();
 }
 else if(n==2){
  if(!r_R2())return false;
  put("log");
 }
 else if(n==3){
  if(!r_R2())return false;
  put("u");
 }
 else if(n==4){
  if(!r_R2())return false;
  put("ente");
 }
 else if(n==5){
  if(I_p1>at)return false;
  del();
  var v_1=end-at;
  a:{
   ket=at;
   var n=amongB(a_2);
   if(n==0){
    at=end-v_1;
    break a;
   }
   bra=at;
   if(!r_R2()){
    at=end-v_1;
    break a;
   }
   del();
   if(n==1){
    ket=at;
    if(!eqB("at")){
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
 }
 else if(n==6){
  if(!r_R2())return false;
  del();
  var v_2=end-at;
  b:{
   ket=at;
   if(amongB(a_3)==0){
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
 else if(n==7){
  if(!r_R2())return false;
  del();
  var v_3=end-at;
  c:{
   ket=at;
   if(amongB(a_4)==0){
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
 else if(n==8){
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
  }
 }
 else{
  if(!r_RV()||!eqB("e"))return false;
  put("ir");
 }
 return true;
}
function r_verb_suffix(){
 if(at<I_pV)return false;
 var v_2=low;
 low=I_pV;
 ket=at;
 if(amongB(a_6)==0){
  low=v_2;
  return false;
 }
 bra=at;
 del();
 low=v_2;
 return true;
}
function r_residual_suffix(){
 ket=at;
 if(amongB(a_7)==0)return false;
 bra=at;
 if(!r_RV())return false;
 del();
 return true;
}
function r_residual_form(){
 ket=at;
 var n=amongB(a_8);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(!r_RV())return false;
  del();
  ket=at;
  a:{
   var v_1=end-at;
   b:{
    if(!eqB("u"))break b;
    bra=at;
    var v_2=end-at;
    if(!eqB("g"))break b;
    at=end-v_2;
    break a;
   }
   at=end-v_1;
   if(!eqB("i"))return false;
   bra=at;
   var v_3=end-at;
   if(!eqB("c"))return false;
   at=end-v_3;
  }
  if(!r_RV())return false;
  del();
 }
 else put("c");
 return true;
}
function run(){
 I_p2=0;
 I_p1=0;
 I_pV=0;
 var v_1=at;
 r_prelude();
 at=v_1;
 r_mark_regions();
 low=at;
 at=end;
 var v_2=end-at;
 a:{
  var v_3=end-at;
  b:{
   var v_4=end-at;
   c:{
    var v_5=end-at;
    if(r_standard_suffix())break c;
    at=end-v_5;
    if(!r_verb_suffix())break b;
   }
   at=end-v_4;
   var v_6=end-at;
   d:{
    ket=at;
    if(!eqB("i"))break d;
    bra=at;
    var v_7=end-at;
    if(!eqB("c"))break d;
    at=end-v_7;
    if(!r_RV())break d;
    del();
   }
   at=end-v_6;
   break a;
  }
  at=end-v_3;
  r_residual_suffix();
 }
 at=end-v_2;
 var v_8=end-at;
 r_residual_form();
 at=end-v_8;
 at=low;
 var v_9=at;
 r_postlude();
 at=v_9;
}
