/* czech, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p1;
const g_v="aeiouyáéíóúýěů";
const g_v_or_syllabic_c="aeiloruyáéíóúýěů";
const g_ev_ending="hknrtz";
const g_env_ending="bcdhkprstvzčšž";
const a_0=affixes([1,"c"],[-1,"nc,avc,ovc"],[2,"ínc"]);
const a_1=affixes([1,"c"],[-1,"nc,avc,ovc,dešt,lešt,išt,poušt,ášt,íšt"],[2,"ínc"],[3,"čt"],[4,"št"]);
const a_2=affixes([2,"in"],[1,"ov,ův"]);
const a_3=affixes([2,",tl,es,eč"],[1,"l,s,č,ř,ž"]);
const a_4=affixes([-1,"obl,sn,dot"]);
const a_5=affixes([-1,"uc,h,ok,kar,č"]);
const a_6=affixes([1,"a,ama,ata,ěte,atech,ách,ých,mi,ami,ými,ěmi,ěti,ovi,ětem,ám,ém,ým,ěm,ům,atům,o,ého,us,at,u,ému,ou,y,aty,á,é,ové,ý,ě,ů"],[4,"eb"],[5,"ec"],[2,"e,ech,emi,em"],[3,"ete,eti,etem"],[12,"ích,i,ími,ím,ího,ímu,í"],[11,"ťmi,ť"],[6,"ek"],[7,"ěk"],[9,"et"],[10,"ev"],[8,"eň"]);
const as_0="k,ínk".split(",");
const as_1="k,ínk,ck,sk".split(",");
const as_3=",et".split(",");
function r_mark_regions(){
 var v_1=at;
 if(!hop(3))return false;
 var I_x=at;
 at=v_1;
 I_p1=end;
 var v_2=at;
 a:{
  if(!inside(g_v)){
   if(!hop(1)||!goOut(g_v_or_syllabic_c))break a;
   at++;
  }
  if(!goIn(g_v))break a;
  at++;
  I_p1=at;
  if(I_p1<I_x)I_p1=I_x;
 }
 at=v_2;
 return true;
}
function r_palatalise_e(){
 ket=at;
 var n=amongB(a_0);
 if(n==0)return false;
 bra=at;
 if(n>0)put(as_0[n-1]);
 return true;
}
function r_palatalise_i(){
 ket=at;
 var n=amongB(a_1);
 if(n==0)return false;
 bra=at;
 if(n>0)put(as_1[n-1]);
 return true;
}
function r_possessive_suffix(){
 ket=at;
 var n=amongB(a_2);
 if(n==0)return false;
 bra=at;
 if(I_p1>at)return false;
 if(n==1)del();
 else{
  del();
  var v_1=end-at;
  if(!r_palatalise_i())at=end-v_1;
 }
 return true;
}
function r_case_suffix(){
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 ket=at;
 var n=amongB(a_6);
 if(n==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 if(n==1)del();
 else if(n==2){
  del();
  var v_3=end-at;
  if(!r_palatalise_e())at=end-v_3;
 }
 else if(n==3){
  var n=amongB(a_3);
  put(as_3[n-1]);
 }
 else if(n==4){
  var v_4=end-at;
  if(!outsideB(g_v))return false;
  at=end-v_4;
  if(eqB("tř"))return false;
  put("b");
 }
 else if(n==5){
  var v_5=end-at;
  if(!outsideB(g_v))return false;
  at=end-v_5;
  del();
  insert("c");
  var v_6=end-at;
  if(!r_palatalise_e())at=end-v_6;
 }
 else if(n==6){
  var v_7=end-at;
  if(!outsideB(g_v))return false;
  at=end-v_7;
  var v_8=end-at;
  if(amongB(a_4)!=0)return false;
  at=end-v_8;
  put("k");
 }
 else if(n==7){
  if(!eqB("n"))return false;
  bra=at;
  put("ňk");
 }
 else if(n==8){
  var v_9=end-at;
  if(!insideB(g_env_ending))return false;
  at=end-v_9;
  put("n");
 }
 else if(n==9){
  if(amongB(a_5)==0)return false;
  put("t");
 }
 else if(n==10){
  if(!insideB(g_ev_ending))return false;
  put("v");
 }
 else if(n==11)put("t");
 else{
  del();
  var v_10=end-at;
  if(!r_palatalise_i())at=end-v_10;
 }
 return true;
}
function run(){
 I_p1=0;
 if(!r_mark_regions())return false;
 low=at;
 at=end;
 var v_1=end-at;
 r_case_suffix();
 at=end-v_1;
 var v_2=end-at;
 r_possessive_suffix();
 at=end-v_2;
 at=low;
}
