/* esperanto, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
const g_vowel="aeiou";
const g_aou="aou";
const g_digit="0123456789";
const a_0=affixes([14,""],[13,"-"],[1,"cx"],[2,"gx"],[3,"hx"],[4,"jx"],[12,"q,w,x,y"],[5,"sx"],[6,"ux"],[7,"á"],[8,"é"],[9,"í"],[10,"ó"],[11,"ú"]);
const a_1=affixes([-1,"as,i,is,os,u,us"]);
const a_2=affixes([-1,"ci,gi,hi,li,ili,ŝli,mi,ni,oni,ri,si,vi,ivi,ĝi,ŝi,iŝi,malŝi"]);
const a_3=affixes([-1,"amb,bald,malbald,morg,postmorg,adi,hodi,ank,ĉirk,tutĉirk,presk,almen,apen,hier,antaŭhier,malgr,ankor,kontr,anstat,kvaz"]);
const a_4=affixes([-1,"aliu,unu"]);
const a_5=affixes([-1,"aha,haha,haleluja,hola,hosana,maltra,hura,ĥaĥa,ekde,elde,disde,ehe,maltre,dirlididi,malpli,malĉi,malkaj,amen,tamen,oho,maltro,minus,uhu,muu"]);
const a_6=affixes([-1,"tri,du,unu"]);
const a_7=affixes([-1,"dek,cent"]);
const a_8=affixes([-1,"k,kelk,nen,t,mult,samt,ĉ"]);
const a_9=affixes([-1,"a,e,i,aj,oj,an,en,ajn,ojn,on,o,as,is,os,us,u"],[1,"j,n,jn"]);
function r_canonical_form(){
 var B_foreign=false;
 a:for(;;){
  var v_1=at;
  b:{
   bra=at;
   var n=among(a_0);
   ket=at;
   if(n==1)put("ĉ");
   else if(n==2)put("ĝ");
   else if(n==3)put("ĥ");
   else if(n==4)put("ĵ");
   else if(n==5)put("ŝ");
   else if(n==6)put("ŭ");
   else if(n==7){
    put("a");
    B_foreign=true;
   }
   else if(n==8){
    put("e");
    B_foreign=true;
   }
   else if(n==9){
    put("i");
    B_foreign=true;
   }
   else if(n==10){
    put("o");
    B_foreign=true;
   }
   else if(n==11){
    put("u");
    B_foreign=true;
   }
   else if(n==12)B_foreign=true;
   else if(n==13)B_foreign=false;
   else if(!hop(1))break b;
   continue a;
  }
  at=v_1;
  break a;
 }
 return !B_foreign;
}
function r_initial_apostrophe(){
 bra=at;
 if(!eq("'"))return false;
 ket=at;
 if(!eq("st")||among(a_1)==0||at<end)return false;
 put("e");
 return true;
}
function r_pronoun(){
 ket=at;
 var v_1=end-at;
 if(!eqB("n"))at=end-v_1;
 bra=at;
 if(amongB(a_2)==0||(at>low&&!eqB("-")))return false;
 del();
 return true;
}
function r_final_apostrophe(){
 ket=at;
 if(!eqB("'"))return false;
 bra=at;
 a:{
  var v_1=end-at;
  if(eqB("l")&&at<=low){
   put("a");
   break a;
  }
  at=end-v_1;
  if(eqB("un")&&at<=low){
   put("u");
   break a;
  }
  at=end-v_1;
  if(amongB(a_3)!=0&&(at<=low||eqB("-"))){
   put("aŭ");
   break a;
  }
  at=end-v_1;
  put("o");
 }
 return true;
}
function r_ujn_suffix(){
 ket=at;
 var v_1=end-at;
 if(!eqB("n"))at=end-v_1;
 var v_2=end-at;
 if(!eqB("j"))at=end-v_2;
 bra=at;
 if(amongB(a_4)==0||(at>low&&!eqB("-")))return false;
 del();
 return true;
}
function r_uninflected(){
 return amongB(a_5)!=0&&(at<=low||eqB("-"));
}
function r_merged_numeral(){
 if(amongB(a_6)==0)return false;
 return amongB(a_7)!=0;
}
function r_correlative(){
 ket=at;
 bra=at;
 var v_1=end-at;
 a:{
  var v_2=end-at;
  b:{
   var v_3=end-at;
   if(!eqB("n"))at=end-v_3;
   bra=at;
   if(!eqB("e"))break b;
   break a;
  }
  at=end-v_2;
  var v_4=end-at;
  if(!eqB("n"))at=end-v_4;
  var v_5=end-at;
  if(!eqB("j"))at=end-v_5;
  bra=at;
  if(!insideB(g_aou))return false;
 }
 if(!eqB("i"))return false;
 var v_6=end-at;
 if(amongB(a_8)==0)at=end-v_6;
 if(at>low&&!eqB("-"))return false;
 at=end-v_1;
 del();
 return true;
}
function r_long_word(){
 a:{
  var v_1=end-at;
  b:{
   for(let i=0;i<2;i++){
    if(!goOutB(g_vowel))break b;
    at--;
   }
   break a;
  }
  at=end-v_1;
  c:{
   d:for(;;){
    if(eqB("-"))break d;
    if(!hopB(1))break c;
   }
   if(!hopB(1))break c;
   break a;
  }
  at=end-v_1;
  if(!goOutB(g_digit))return false;
  at--;
 }
 return true;
}
function r_standard_suffix(){
 ket=at;
 var n=amongB(a_9);
 if(n==0)return false;
 if(n==1){
  var v_1=end-at;
  if(!eqB("-")&&!insideB(g_digit))return false;
  at=end-v_1;
 }
 var v_2=end-at;
 if(!eqB("-"))at=end-v_2;
 bra=at;
 del();
 return true;
}
function run(){
 var v_1=at;
 if(!r_canonical_form())return false;
 at=v_1;
 var v_2=at;
 r_initial_apostrophe();
 at=v_2;
 low=at;
 at=end;
 var v_3=end-at;
 if(r_pronoun())return false;
 at=end-v_3;
 var v_4=end-at;
 r_final_apostrophe();
 at=end-v_4;
 var v_5=end-at;
 if(r_correlative())return false;
 at=end-v_5;
 var v_6=end-at;
 if(r_uninflected())return false;
 at=end-v_6;
 var v_7=end-at;
 if(r_merged_numeral())return false;
 at=end-v_7;
 var v_8=end-at;
 if(r_ujn_suffix())return false;
 at=end-v_8;
 var v_9=end-at;
 if(!r_long_word())return false;
 at=end-v_9;
 if(!r_standard_suffix())return false;
 at=low;
}
