/* danish, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p1;
const g_undouble_c="bdfgklmnprst";
const g_v="aeiouyåæø";
const g_s_ending="'abcdfghjklmnoprtvyzå";
const a_0=affixes([1,"hed,ethed,ered,e,erede,ende,erende,ene,erne,ere,en,heden,eren,er,heder,erer,heds,es,endes,erendes,enes,ernes,eres,ens,hedens,erens,ers,ets,erets,et,eret"],[2,"s"]);
const a_1=affixes([-1,"gd,dt,gt,kt"]);
const a_2=affixes([1,"ig,lig,elig,els"],[2,"løst"]);
function r_mark_regions(){
 I_p1=end;
 var v_1=at;
 a:{
  b:{
   var v_2=at;
   c:{
    d:for(;;){
     if(eq("'"))break d;
     if(!hop(1))break c;
    }
    break b;
   }
   at=v_2;
   if(!goOut(g_v))break a;
   at++;
   if(!goIn(g_v))break a;
   at++;
  }
  I_p1=at;
 }
 at=v_1;
 var v_3=at;
 if(!hop(3))return false;
 if(I_p1<at)I_p1=at;
 at=v_3;
 return true;
}
function r_main_suffix(){
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
 if(n==1)del();
 else{
  if(!insideB(g_s_ending))return false;
  del();
 }
 return true;
}
function r_consonant_pair(){
 var v_1=end-at;
 if(at<I_p1)return false;
 var v_3=low;
 low=I_p1;
 ket=at;
 if(amongB(a_1)==0){
  low=v_3;
  return false;
 }
 bra=at;
 low=v_3;
 at=end-v_1;
 if(!hopB(1))return false;
 bra=at;
 del();
 return true;
}
function r_other_suffix(){
 var v_1=end-at;
 a:{
  ket=at;
  if(!eqB("st"))break a;
  bra=at;
  if(!eqB("ig"))break a;
  del();
 }
 at=end-v_1;
 if(at<I_p1)return false;
 var v_3=low;
 low=I_p1;
 ket=at;
 var n=amongB(a_2);
 if(n==0){
  low=v_3;
  return false;
 }
 bra=at;
 low=v_3;
 if(n==1){
  del();
  var v_4=end-at;
  r_consonant_pair();
  at=end-v_4;
 }
 else put("løs");
 return true;
}
function r_undouble(){
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 ket=at;
 if(!insideB(g_undouble_c)){
  low=v_2;
  return false;
 }
 bra=at;
 var S_ch=slice();
 low=v_2;
 if(!eqB(S_ch))return false;
 del();
 return true;
}
function run(){
 I_p1=0;
 if(!r_mark_regions())return false;
 low=at;
 at=end;
 var v_1=end-at;
 r_main_suffix();
 at=end-v_1;
 var v_2=end-at;
 r_consonant_pair();
 at=end-v_2;
 var v_3=end-at;
 r_other_suffix();
 at=end-v_3;
 var v_4=end-at;
 r_undouble();
 at=end-v_4;
 ket=at;
 if(!eqB("'"))return false;
 bra=at;
 del();
 at=low;
}
