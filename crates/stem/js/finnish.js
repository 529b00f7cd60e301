/* finnish, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let B_ending_removed,I_p2,I_p1;
const g_AEI="aeiä";
const g_C="bcdfghjklmnpqrstvwxz";
const g_v="aeiouyäö";
const g_particle_end="aeinotuyäö";
const a_0=affixes([1,"pa,kaan,han,kin,hän,kään,ko,pä,kö"],[2,"sti"]);
const a_1=affixes([-1,"lla,na,ssa,ta,lta,sta"]);
const a_2=affixes([-1,"llä,nä,ssä,tä,ltä,stä"]);
const a_3=affixes([-1,"lle,ine"]);
const a_4=affixes([3,"nsa,mme,nne,nsä"],[2,"ni"],[1,"si"],[4,"an"],[6,"en"],[5,"än"]);
const a_5=affixes([-1,"aa,ee,ii,oo,uu,ää,öö"]);
const a_6=affixes([-1,"',ai,ei,ii,oi,ui,äi,öi"]);
const a_7=affixes([2,"a,ä"],[-1,"lla,na,ssa,ta,lta,sta,lle,ine,ksi,llä,nä,ssä,tä,ltä,stä"],[3,"tta,ttä"],[1,"n"],[-1,"han",r_A],[-1,"den,tten,siin",r_VI],[-1,"seen",r_LV],[-1,"hen",r_E],[-1,"hin",r_I],[-1,"hon",r_O],[-1,"hun",r_U],[-1,"hän",r_A_],[-1,"hön",r_O_]);
const a_8=affixes([-1,"eja,imma,impa,immi,impi,ejä,immä,impä"],[1,"mma,mpa,mmi,mpi,mmä,mpä"]);
const a_9=affixes([-1,"i,j"]);
const a_10=affixes([1,"mma"],[-1,"imma"]);
function r_mark_regions(){
 I_p1=end;
 I_p2=end;
 if(!goOut(g_v))return false;
 at++;
 if(!goIn(g_v))return false;
 at++;
 I_p1=at;
 if(!goOut(g_v))return false;
 at++;
 if(!goIn(g_v))return false;
 at++;
 I_p2=at;
 return true;
}
function r_particle_etc(){
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 ket=at;
 var n=amongB(a_0);
 if(n==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 if(n==1){
  if(!insideB(g_particle_end))return false;
 }
 else if(I_p2>at)return false;
 del();
 return true;
}
function r_possessive(){
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 ket=at;
 var n=amongB(a_4);
 if(n==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 if(n==1){
  if(eqB("k"))return false;
  del();
 }
 else if(n==2){
  del();
  ket=at;
  if(!eqB("kse"))return false;
  bra=at;
  put("ksi");
 }
 else if(n==3)del();
 else if(n==4){
  if(amongB(a_1)==0)return false;
  del();
 }
 else if(n==5){
  if(amongB(a_2)==0)return false;
  del();
 }
 else{
  if(amongB(a_3)==0)return false;
  del();
 }
 return true;
}
function r_LV(){
 return amongB(a_5)!=0;
}
function r_VI(){
 return amongB(a_6)!=0;
}
function r_A(){
 return eqB("a")||eqB("'");
}
function r_E(){
 return eqB("e")||eqB("'");
}
function r_I(){
 return eqB("i")||eqB("'");
}
function r_O(){
 return eqB("o")||eqB("'");
}
function r_U(){
 return eqB("u")||eqB("'");
}
function r_A_(){
 return eqB("ä")||eqB("'");
}
function r_O_(){
 return eqB("ö")||eqB("ø")||eqB("'");
}
function r_case_ending(){
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 ket=at;
 var n=amongB(a_7);
 if(n==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 if(n==1){
  var v_3=end-at;
  a:{
   var v_4=end-at;
   b:{
    var v_5=end-at;
    if(r_LV())break b;
    at=end-v_5;
    if(!eqB("ie")){
     at=end-v_3;
     break a;
    }
   }
   at=end-v_4;
   if(!hopB(1)){
    at=end-v_3;
    break a;
   }
   bra=at;
  }
 }
 else if(n==2){
  if(!insideB(g_v)||!insideB(g_C))return false;
 }
 else if(n==3){
  if(!eqB("e"))return false;
 }
 del();
 B_ending_removed=true;
 return true;
}
function r_other_endings(){
 if(at<I_p2)return false;
 var v_2=low;
 low=I_p2;
 ket=at;
 var n=amongB(a_8);
 if(n==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 if(n==1&&eqB("po"))return false;
 del();
 return true;
}
function r_i_plural(){
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 ket=at;
 if(amongB(a_9)==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 del();
 return true;
}
function r_t_plural(){
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 ket=at;
 if(!eqB("t")){
  low=v_2;
  return false;
 }
 bra=at;
 var v_3=end-at;
 if(!insideB(g_v)){
  low=v_2;
  return false;
 }
 at=end-v_3;
 del();
 low=v_2;
 if(at<I_p2)return false;
 var v_5=low;
 low=I_p2;
 ket=at;
 var n=amongB(a_10);
 if(n==0){
  low=v_5;
  return false;
 }
 bra=at;
 low=v_5;
 if(n==1&&eqB("po"))return false;
 del();
 return true;
}
function r_tidy(){
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 var v_3=end-at;
 a:{
  var v_4=end-at;
  if(!r_LV())break a;
  at=end-v_4;
  ket=at;
  if(!hopB(1))break a;
  bra=at;
  del();
 }
 at=end-v_3;
 var v_5=end-at;
 b:{
  ket=at;
  if(!insideB(g_AEI))break b;
  bra=at;
  if(!insideB(g_C))break b;
  del();
 }
 at=end-v_5;
 var v_6=end-at;
 c:{
  ket=at;
  if(!eqB("j"))break c;
  bra=at;
  if(!eqB("o")&&!eqB("u"))break c;
  del();
 }
 at=end-v_6;
 var v_7=end-at;
 d:{
  ket=at;
  if(!eqB("o"))break d;
  bra=at;
  if(!eqB("j"))break d;
  del();
 }
 at=end-v_7;
 low=v_2;
 var v_8=end-at;
 e:{
  if(!goInB(g_v))break e;
  ket=at;
  if(!insideB(g_C))break e;
  bra=at;
  var S_x=slice();
  if(!eqB(S_x))break e;
  del();
 }
 at=end-v_8;
 ket=at;
 if(!eqB("'"))return false;
 bra=at;
 del();
 return true;
}
function run(){
 B_ending_removed=false;
 I_p2=0;
 I_p1=0;
 var v_1=at;
 r_mark_regions();
 at=v_1;
 B_ending_removed=false;
 low=at;
 at=end;
 var v_2=end-at;
 r_particle_etc();
 at=end-v_2;
 var v_3=end-at;
 r_possessive();
 at=end-v_3;
 var v_4=end-at;
 r_case_ending();
 at=end-v_4;
 var v_5=end-at;
 r_other_endings();
 at=end-v_5;
 a:{
  if(B_ending_removed){
   var v_6=end-at;
   r_i_plural();
   at=end-v_6;
   break a;
  }
  var v_7=end-at;
  r_t_plural();
  at=end-v_7;
 }
 var v_8=end-at;
 r_tidy();
 at=end-v_8;
 at=low;
}
