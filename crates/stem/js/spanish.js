/* spanish, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p2,I_p1,I_pV;
const g_v="aeiouáéíóúü";
const a_0=affixes([6,""],[1,"á"],[2,"é"],[3,"í"],[4,"ó"],[5,"ú"]);
const a_1=affixes([-1,"la,sela,le,me,se,lo,selo,las,selas,les,los,selos,nos"]);
const a_2=affixes([6,"ando,iendo,ar,er,ir"],[7,"yendo"],[2,"ándo"],[1,"iéndo"],[3,"ár"],[4,"ér"],[5,"ír"]);
const a_3=affixes([-1,"ic,ad,os"],[1,"iv"]);
const a_4=affixes([1,"able,ible,ante"]);
const a_5=affixes([1,"ic,abil,iv"]);
const a_6=affixes([1,"ica,osa,ista,anza,able,ible,ico,ismo,oso,amiento,imiento,icas,osas,istas,anzas,ables,ibles,icos,ismos,osos,amientos,imientos"],[2,"ancia,adora,ante,acion,ación,ador,ancias,adoras,aciones,adores,antes"],[5,"encia,encias"],[9,"iva,ivo,ivas,ivos"],[3,"logía,logías"],[8,"idad,idades"],[7,"mente"],[6,"amente"],[4,"ucion,ución,uciones"]);
const a_7=affixes([1,"ya,ye,yan,yen,yeron,yendo,yo,yas,yes,yais,yamos,yó"]);
const a_8=affixes([2,"aba,ada,ida,ara,iera,ía,aría,ería,iría,ad,ed,id,ase,iese,aste,iste,an,aban,aran,ieran,ían,arían,erían,irían,asen,iesen,aron,ieron,arán,erán,irán,ado,ido,ando,iendo,ar,er,ir,as,abas,adas,idas,aras,ieras,ías,arías,erías,irías,ases,ieses,abais,arais,ierais,íais,aríais,eríais,iríais,aseis,ieseis,asteis,isteis,áis,aréis,eréis,iréis,ados,idos,amos,ábamos,áramos,iéramos,íamos,aríamos,eríamos,iríamos,aremos,eremos,iremos,ásemos,iésemos,imos,arás,erás,irás,ís,ará,erá,irá,aré,eré,iré,ió"],[1,"en,es,éis,emos"]);
const a_9=affixes([1,"a,o,os,á,í,ó"],[2,"e,é"]);
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
   var n=among(a_0);
   ket=at;
   if(n==1)put("a");
   else if(n==2)put("e");
   else if(n==3)put("i");
   else if(n==4)put("o");
   else if(n==5)put("u");
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
 if(amongB(a_1)==0)return false;
 bra=at;
 var n=amongB(a_2);
 if(n==0||!r_RV())return false;
 if(n==1){
  bra=at;
  put("iendo");
 }
 else if(n==2){
  bra=at;
  put("ando");
 }
 else if(n==3){
  bra=at;
  put("ar");
 }
 else if(n==4){
  bra=at;
  put("er");
 }
 else if(n==5){
  bra=at;
  put("ir");
 }
 else if(n==6)del();
 else{
  if(!eqB("u"))return false;
  del();
 }
 return true;
}
function r_standard_suffix(){
 ket=at;
 var n=amongB(a_6);
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
  if(I_p1>at)return false;
  del();
  var v_2=end-at;
  b:{
   ket=at;
   var n=amongB(a_3);
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
   if(amongB(a_5)==0){
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
  if(!r_R2())return false;
  del();
  var v_5=end-at;
  e:{
   ket=at;
   if(!eqB("at")){
    at=end-v_5;
    break e;
   }
   bra=at;
   if(!r_R2()){
    at=end-v_5;
    break e;
   }
   del();
  }
 }
 return true;
}
function r_y_verb_suffix(){
 if(at<I_pV)return false;
 var v_2=low;
 low=I_pV;
 ket=at;
 if(amongB(a_7)==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 if(!eqB("u"))return false;
 del();
 return true;
}
function r_verb_suffix(){
 if(at<I_pV)return false;
 var v_2=low;
 low=I_pV;
 ket=at;
 var n=amongB(a_8);
 if(n==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 if(n==1){
  var v_3=end-at;
  a:{
   if(!eqB("u")){
    at=end-v_3;
    break a;
   }
   var v_4=end-at;
   if(!eqB("g")){
    at=end-v_3;
    break a;
   }
   at=end-v_4;
  }
  bra=at;
  del();
 }
 else del();
 return true;
}
function r_residual_suffix(){
 ket=at;
 var n=amongB(a_9);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(!r_RV())return false;
  del();
 }
 else{
  if(!r_RV())return false;
  del();
  var v_1=end-at;
  a:{
   ket=at;
   if(!eqB("u")){
    at=end-v_1;
    break a;
   }
   bra=at;
   var v_2=end-at;
   if(!eqB("g")){
    at=end-v_1;
    break a;
   }
   at=end-v_2;
   if(!r_RV()){
    at=end-v_1;
    break a;
   }
   del();
  }
 }
 return true;
}
function run(){
 I_p2=0;
 I_p1=0;
 I_pV=0;
 r_mark_regions();
 low=at;
 at=end;
 var v_1=end-at;
 r_attached_pronoun();
 at=end-v_1;
 var v_2=end-at;
 a:{
  var v_3=end-at;
  if(r_standard_suffix())break a;
  at=end-v_3;
  if(r_y_verb_suffix())break a;
  at=end-v_3;
  r_verb_suffix();
 }
 at=end-v_2;
 var v_4=end-at;
 r_residual_suffix();
 at=end-v_4;
 at=low;
 var v_5=at;
 r_postlude();
 at=v_5;
}
