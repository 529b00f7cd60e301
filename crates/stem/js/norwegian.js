/* norwegian, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p1;
const g_v="aeiouyåæêòóôø";
const g_s_ending="bcdfghjlmnoptvyz";
const a_0=affixes([1,",skap,hav,giv"],[-1,"ind,kk,nk,amm,omm,kap,pp,lt,ast,øst,v"]);
const a_1=affixes([1,"a,e,ede,ande,ende,ane,ene,hetene,en,heten,ar,er,heter,as,es,edes,endes,enes,hetenes,ens,hetens,ets,et,het,ast"],[4,"erte,ert"],[3,"s"],[2,"ers"]);
const a_2=affixes([-1,"dt,vt"]);
const a_3=affixes([1,"leg,eleg,ig,eig,lig,elig,els,lov,elov,slov,hetslov"]);
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
 var n=amongB(a_1);
 if(n==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 if(n==1)del();
 else if(n==2){
  var n=amongB(a_0);
  if(n==1)del();
 }
 else if(n==3){
  a:{
   var v_3=end-at;
   if(insideB(g_s_ending))break a;
   at=end-v_3;
   if(eqB("r")&&!eqB("e"))break a;
   at=end-v_3;
   if(!eqB("k")||!outsideB(g_v))return false;
  }
  del();
 }
 else put("er");
 return true;
}
function r_consonant_pair(){
 var v_1=end-at;
 if(at<I_p1)return false;
 var v_3=low;
 low=I_p1;
 ket=at;
 if(amongB(a_2)==0){
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
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 ket=at;
 if(amongB(a_3)==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
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
 ket=at;
 if(!eqB("'"))return false;
 bra=at;
 del();
 at=low;
}
