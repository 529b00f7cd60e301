/* russian, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p2,I_pV;
const g_v="аеиоуыэюя";
const a_0=affixes([1,"в,вши,вшись"],[2,"ив,ыв,ивши,ывши,ившись,ывшись"]);
const a_1=affixes([1,"ее,ие,ое,ые,ими,ыми,ей,ий,ой,ый,ем,им,ом,ым,его,ого,ему,ому,их,ых,ею,ою,ую,юю,ая,яя"]);
const a_2=affixes([1,"ем,нн,вш,щ,ющ"],[2,"ивш,ывш,ующ"]);
const a_3=affixes([1,"сь,ся"]);
const a_4=affixes([1,"ла,на,ете,йте,ли,й,л,ем,н,ло,но,нно,ет,ют,ны,ть,ешь"],[2,"ила,ыла,ена,ите,ейте,уйте,или,ыли,ей,уй,ил,ыл,им,ым,ен,ило,ыло,ено,ует,ит,ыт,уют,ят,ены,ить,ыть,ишь,ю,ую"]);
const a_5=affixes([1,"а,ев,ов,е,ие,ье,и,еи,ии,ами,ями,иями,й,ей,ией,ий,ой,ам,ем,ием,ом,ям,иям,о,у,ах,ях,иях,ы,ь,ю,ию,ью,я,ия,ья"]);
const a_6=affixes([1,"ост,ость"]);
const a_7=affixes([1,"ейше,ейш"],[2,"н"],[3,"ь"]);
function r_mark_regions(){
 I_pV=end;
 I_p2=end;
 var v_1=at;
 a:{
  if(!goOut(g_v))break a;
  at++;
  I_pV=at;
  if(!goIn(g_v))break a;
  at++;
  if(!goOut(g_v))break a;
  at++;
  if(!goIn(g_v))break a;
  at++;
  I_p2=at;
 }
 at=v_1;
 return true;
}
function r_perfective_gerund(){
 ket=at;
 var n=amongB(a_0);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(!eqB("а")&&!eqB("я"))return false;
  del();
 }
 else del();
 return true;
}
function r_adjective(){
 ket=at;
 if(amongB(a_1)==0)return false;
 bra=at;
 del();
 return true;
}
function r_adjectival(){
 if(!r_adjective())return false;
 var v_1=end-at;
 a:{
  ket=at;
  var n=amongB(a_2);
  if(n==0){
   at=end-v_1;
   break a;
  }
  bra=at;
  if(n==1){
   if(!eqB("а")&&!eqB("я")){
    at=end-v_1;
    break a;
   }
   del();
  }
  else del();
 }
 return true;
}
function r_reflexive(){
 ket=at;
 if(amongB(a_3)==0)return false;
 bra=at;
 del();
 return true;
}
function r_verb(){
 ket=at;
 var n=amongB(a_4);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(!eqB("а")&&!eqB("я"))return false;
  del();
 }
 else del();
 return true;
}
function r_noun(){
 ket=at;
 if(amongB(a_5)==0)return false;
 bra=at;
 del();
 return true;
}
function r_derivational(){
 ket=at;
 if(amongB(a_6)==0)return false;
 bra=at;
 if(I_p2>at)return false;
 del();
 return true;
}
function r_tidy_up(){
 ket=at;
 var n=amongB(a_7);
 if(n==0)return false;
 bra=at;
 if(n==1){
  del();
  ket=at;
  if(!eqB("н"))return false;
  bra=at;
  if(!eqB("н"))return false;
  del();
 }
 else if(n==2){
  if(!eqB("н"))return false;
  del();
 }
 else del();
 return true;
}
function run(){
 I_p2=0;
 I_pV=0;
 var v_1=at;
 a:for(;;){
  var v_2=at;
  b:{
   c:for(;;){
    var v_3=at;
    d:{
     bra=at;
     if(!eq("ё"))break d;
     ket=at;
     at=v_3;
     break c;
    }
    at=v_3;
    if(!hop(1))break b;
   }
   put("е");
   continue a;
  }
  at=v_2;
  break a;
 }
 at=v_1;
 r_mark_regions();
 low=at;
 at=end;
 if(at<I_pV)return false;
 var v_5=low;
 low=I_pV;
 var v_6=end-at;
 e:{
  var v_7=end-at;
  if(r_perfective_gerund())break e;
  at=end-v_7;
  var v_8=end-at;
  if(!r_reflexive())at=end-v_8;
  f:{
   var v_9=end-at;
   if(r_adjectival())break f;
   at=end-v_9;
   if(r_verb())break f;
   at=end-v_9;
   r_noun();
  }
 }
 at=end-v_6;
 var v_10=end-at;
 g:{
  ket=at;
  if(!eqB("и")){
   at=end-v_10;
   break g;
  }
  bra=at;
  del();
 }
 var v_11=end-at;
 r_derivational();
 at=end-v_11;
 var v_12=end-at;
 r_tidy_up();
 at=end-v_12;
 low=v_5;
 at=low;
}
