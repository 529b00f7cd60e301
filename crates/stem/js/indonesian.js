/* indonesian, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_prefix,I_measure;
const g_vowel="aeiou";
const a_0=affixes([1,"kah,lah,pun"]);
const a_1=affixes([1,"nya,ku,mu"]);
const a_2=affixes([2,"i"],[1,"an"]);
const a_3=affixes([1,"di,me,meng,ter"],[3,"ke,peng"],[5,"mem"],[2,"men"],[6,"pem"],[4,"pen"]);
const a_4=affixes([2,"be"],[1,"pe"]);
function r_remove_particle(){
 ket=at;
 if(amongB(a_0)==0)return false;
 bra=at;
 del();
 I_measure--;
 return true;
}
function r_remove_possessive_pronoun(){
 ket=at;
 if(amongB(a_1)==0)return false;
 bra=at;
 del();
 I_measure--;
 return true;
}
function r_remove_suffix(){
 ket=at;
 var n=amongB(a_2);
 if(n==0)return false;
 bra=at;
 if(n==1){
  a:{
   var v_1=end-at;
   if(I_prefix!=3&&I_prefix!=2&&eqB("k")){
    bra=at;
    break a;
   }
   at=end-v_1;
   if(I_prefix==1)return false;
  }
 }
 else if(I_prefix>2||eqB("s"))return false;
 del();
 I_measure--;
 return true;
}
function r_remove_first_order_prefix(){
 bra=at;
 var n=among(a_3);
 if(n==0)return false;
 ket=at;
 if(n==1){
  del();
  I_prefix=1;
  I_measure--;
 }
 else if(n==2){
  a:{
   var v_1=at;
   b:{
    if(!eq("y"))break b;
    var v_2=at;
    if(!inside(g_vowel))break b;
    at=v_2;
    ket=at;
    put("s");
    I_prefix=1;
    I_measure--;
    break a;
   }
   at=v_1;
   del();
   I_prefix=1;
   I_measure--;
  }
 }
 else if(n==3){
  del();
  I_prefix=3;
  I_measure--;
 }
 else if(n==4){
  c:{
   var v_3=at;
   d:{
    if(!eq("y"))break d;
    var v_4=at;
    if(!inside(g_vowel))break d;
    at=v_4;
    ket=at;
    put("s");
    I_prefix=3;
    I_measure--;
    break c;
   }
   at=v_3;
   del();
   I_prefix=3;
   I_measure--;
  }
 }
 else if(n==5){
  I_prefix=1;
  I_measure--;
  e:{
   var v_5=at;
   f:{
    var v_6=at;
    if(!inside(g_vowel))break f;
    at=v_6;
    put("p");
    break e;
   }
   at=v_5;
   del();
  }
 }
 else{
  I_prefix=3;
  I_measure--;
  g:{
   var v_7=at;
   h:{
    var v_8=at;
    if(!inside(g_vowel))break h;
    at=v_8;
    put("p");
    break g;
   }
   at=v_7;
   del();
  }
 }
 return true;
}
function r_remove_second_order_prefix(){
 bra=at;
 var n=among(a_4);
 if(n==0)return false;
 if(n==1){
  a:{
   var v_1=at;
   if(eq("r")){
    ket=at;
    I_prefix=2;
    break a;
   }
   at=v_1;
   b:{
    if(!eq("l"))break b;
    ket=at;
    if(!eq("ajar"))break b;
    break a;
   }
   at=v_1;
   ket=at;
   I_prefix=2;
  }
 }
 else{
  c:{
   var v_2=at;
   if(eq("r")){
    ket=at;
    break c;
   }
   at=v_2;
   d:{
    if(!eq("l"))break d;
    ket=at;
    if(!eq("ajar"))break d;
    break c;
   }
   at=v_2;
   ket=at;
   if(!outside(g_vowel)||!eq("er"))return false;
  }
  I_prefix=4;
 }
 I_measure--;
 del();
 return true;
}
function run(){
 I_prefix=0;
 I_measure=0;
 I_measure=0;
 var v_1=at;
 a:for(;;){
  var v_2=at;
  if(goOut(g_vowel)){
   at++;
   I_measure++;
   continue a;
  }
  at=v_2;
  break a;
 }
 at=v_1;
 if(I_measure<=2)return false;
 I_prefix=0;
 low=at;
 at=end;
 var v_3=end-at;
 r_remove_particle();
 at=end-v_3;
 if(I_measure<=2)return false;
 var v_4=end-at;
 r_remove_possessive_pronoun();
 at=end-v_4;
 at=low;
 if(I_measure<=2)return false;
 b:{
  var v_5=at;
  c:{
   var v_6=at;
   if(!r_remove_first_order_prefix())break c;
   var v_7=at;
   d:{
    var v_8=at;
    if(I_measure<=2)break d;
    low=at;
    at=end;
    if(!r_remove_suffix())break d;
    at=low;
    at=v_8;
    if(I_measure>2)r_remove_second_order_prefix();
   }
   at=v_7;
   at=v_6;
   break b;
  }
  at=v_5;
  var v_9=at;
  r_remove_second_order_prefix();
  at=v_9;
  var v_10=at;
  e:{
   if(I_measure<=2)break e;
   low=at;
   at=end;
   if(!r_remove_suffix())break e;
   at=low;
  }
  at=v_10;
 }
}
