/* swedish, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p1;
const g_v="aeiouyäåö";
const g_s_ending="bcdfghjklmnoprtvy";
const g_ost_ending="iklnprtuv";
const a_0=affixes([-1,"fab,h,pak,rak,stak,kom,iet,cit,dit,alit,ilit,mit,nit,pit,rit,sit,tit,uit,ivit,kvit,xit"]);
const a_1=affixes([1,"a,arna,erna,heterna,orna,ad,e,ade,ande,arne,are,aste,en,anden,aren,heten,ern,ar,er,heter,or,as,arnas,ernas,ornas,es,ades,andes,ens,arens,hetens,erns,at,andet,het,ast"],[2,"s"],[3,"et"]);
const a_2=affixes([-1,"dd,gd,nn,dt,gt,kt,tt"]);
const a_3=affixes([1,"ig,lig,els"],[3,"fullt"],[2,"öst"]);
function r_mark_regions(){
 I_p1=end;
 var v_1=at;
 if(!hop(3))return false;
 var I_x=at;
 at=v_1;
 if(!goOut(g_v))return false;
 at++;
 if(!goIn(g_v))return false;
 at++;
 I_p1=at;
 if(I_p1<I_x)I_p1=I_x;
 return true;
}
function r_et_condition(){
 var v_1=end-at;
 if(!outsideB(g_v)||!insideB(g_v)||at<=low)return false;
 at=end-v_1;
 var v_2=end-at;
 if(amongB(a_0)!=0)return false;
 at=end-v_2;
 return true;
}
function r_main_suffix(){
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 ket=at;
 var n=amongB(a_1);
 if(n==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 if(n==1)del();
 else if(n==2){
  a:{
   var v_3=end-at;
   if(eqB("et")&&r_et_condition()){
    bra=at;
    break a;
   }
   at=end-v_3;
   if(!insideB(g_s_ending))return false;
  }
  del();
 }
 else{
  if(!r_et_condition())return false;
  del();
 }
 return true;
}
function r_consonant_pair(){
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 var v_3=end-at;
 if(amongB(a_2)==0){
  low=v_2;
  return false;
 }
 at=end-v_3;
 ket=at;
 if(!hopB(1)){
  low=v_2;
  return false;
 }
 bra=at;
 del();
 low=v_2;
 return true;
}
function r_other_suffix(){
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 ket=at;
 var n=amongB(a_3);
 if(n==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 if(n==1)del();
 else if(n==2){
  if(!insideB(g_ost_ending))return false;
  put("ös");
 }
 else put("full");
 return true;
}
function run(){
 I_p1=0;
 var v_1=at;
 r_mark_regions();
 at=v_1;
 low=at;
 at=end;
 var v_2=end-at;
 r_main_suffix();
 at=end-v_2;
 var v_3=end-at;
 r_consonant_pair();
 at=end-v_3;
 var v_4=end-at;
 r_other_suffix();
 at=end-v_4;
 at=low;
}
