/* arabic, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let B_is_defined,B_is_verb,B_is_noun;
const a_0=affixes([1,"ـ,\u064b,\u064c,\u064d,\u064e,\u064f,\u0650,\u0651,\u0652"],[2,"\u0660"],[3,"\u0661"],[4,"\u0662"],[5,"\u0663"],[6,"\u0664"],[7,"\u0665"],[8,"\u0666"],[9,"\u0667"],[10,"\u0668"],[11,"\u0669"],[12,"ﺀ"],[16,"ﺁ,ﺂ"],[13,"ﺃ,ﺄ"],[17,"ﺅ,ﺆ"],[14,"ﺇ,ﺈ"],[15,"ﺉ,ﺊ,ﺋ,ﺌ"],[18,"ﺍ,ﺎ"],[19,"ﺏ,ﺐ,ﺑ,ﺒ"],[20,"ﺓ,ﺔ"],[21,"ﺕ,ﺖ,ﺗ,ﺘ"],[22,"ﺙ,ﺚ,ﺛ,ﺜ"],[23,"ﺝ,ﺞ,ﺟ,ﺠ"],[24,"ﺡ,ﺢ,ﺣ,ﺤ"],[25,"ﺥ,ﺦ,ﺧ,ﺨ"],[26,"ﺩ,ﺪ"],[27,"ﺫ,ﺬ"],[28,"ﺭ,ﺮ"],[29,"ﺯ,ﺰ"],[30,"ﺱ,ﺲ,ﺳ,ﺴ"],[31,"ﺵ,ﺶ,ﺷ,ﺸ"],[32,"ﺹ,ﺺ,ﺻ,ﺼ"],[33,"ﺽ,ﺾ,ﺿ,ﻀ"],[34,"ﻁ,ﻂ,ﻃ,ﻄ"],[35,"ﻅ,ﻆ,ﻇ,ﻈ"],[36,"ﻉ,ﻊ,ﻋ,ﻌ"],[37,"ﻍ,ﻎ,ﻏ,ﻐ"],[38,"ﻑ,ﻒ,ﻓ,ﻔ"],[39,"ﻕ,ﻖ,ﻗ,ﻘ"],[40,"ﻙ,ﻚ,ﻛ,ﻜ"],[41,"ﻝ,ﻞ,ﻟ,ﻠ"],[42,"ﻡ,ﻢ,ﻣ,ﻤ"],[43,"ﻥ,ﻦ,ﻧ,ﻨ"],[44,"ﻩ,ﻪ,ﻫ,ﻬ"],[45,"ﻭ,ﻮ"],[46,"ﻯ,ﻰ"],[47,"ﻱ,ﻲ,ﻳ,ﻴ"],[51,"ﻵ,ﻶ"],[49,"ﻷ,ﻸ"],[50,"ﻹ,ﻺ"],[48,"ﻻ,ﻼ"]);
const a_1=affixes([1,"آ,أ,ؤ,إ,ئ"]);
const a_2=affixes([1,"آ,أ,إ"],[2,"ؤ"],[3,"ئ"]);
const a_3=affixes([2,"ال,لل"],[1,"بال,كال"]);
const a_4=affixes([2,"أآ"],[1,"أأ,أؤ"],[4,"أإ"],[3,"أا"]);
const a_5=affixes([1,"ف,و"]);
const a_6=affixes([2,"ال,لل"],[1,"بال,كال"]);
const a_7=affixes([1,"ب"],[-1,"با"],[2,"بب"],[3,"كك"]);
const a_8=affixes([4,"سأ"],[2,"ست"],[3,"سن"],[1,"سي"]);
const a_9=affixes([1,"تست,نست,يست"]);
const a_10=affixes([3,"كما,هما"],[2,"نا,ها,كم,هم,هن"],[1,"ك,ه,ي"]);
const a_11=affixes([1,"ا,و,ي"]);
const a_12=affixes([3,"كما,هما,كمو"],[2,"نا,ها,كم,هم,كن,هن,ني"],[1,"ك,ه"]);
const a_13=affixes([1,"ا,ت,ن,ي"],[2,"تا,نا,تن"],[4,"تما"],[3,"ان,ون,ين"]);
const a_14=affixes([1,"وا,تم"]);
const a_15=affixes([1,"و"],[2,"تمو"]);
const as_0=",0,1,2,3,4,5,6,7,8,9,ء,أ,إ,ئ,آ,ؤ,ا,ب,ة,ت,ث,ج,ح,خ,د,ذ,ر,ز,س,ش,ص,ض,ط,ظ,ع,غ,ف,ق,ك,ل,م,ن,ه,و,ى,ي,لا,لأ,لإ,لآ".split(",");
const as_2="ا,و,ي".split(",");
function r_Normalize_pre(){
 var v_1=at;
 a:for(;;){
  var v_2=at;
  b:{
   c:{
    var v_3=at;
    d:{
     bra=at;
     var n=among(a_0);
     if(n==0)break d;
     ket=at;
     put(as_0[n-1]);
     break c;
    }
    at=v_3;
    if(!hop(1))break b;
   }
   continue a;
  }
  at=v_2;
  break a;
 }
 at=v_1;
 return true;
}
function r_Normalize_post(){
 var v_1=at;
 a:{
  low=at;
  at=end;
  ket=at;
  if(amongB(a_1)==0)break a;
  bra=at;
  put("ء");
  at=low;
 }
 at=v_1;
 var v_2=at;
 b:for(;;){
  var v_3=at;
  c:{
   d:{
    var v_4=at;
    e:{
     bra=at;
     var n=among(a_2);
     if(n==0)break e;
     ket=at;
     put(as_2[n-1]);
     break d;
    }
    at=v_4;
    if(!hop(1))break c;
   }
   continue b;
  }
  at=v_3;
  break b;
 }
 at=v_2;
 return true;
}
function r_Checks1(){
 bra=at;
 var n=among(a_3);
 if(n==0)return false;
 ket=at;
 if(n==1){
  if(w.length<=4)return false;
  B_is_noun=true;
  B_is_verb=false;
  B_is_defined=true;
 }
 else{
  if(w.length<=3)return false;
  B_is_noun=true;
  B_is_verb=false;
  B_is_defined=true;
 }
 return true;
}
function r_Prefix_Step1(){
 bra=at;
 var n=among(a_4);
 if(n==0)return false;
 ket=at;
 if(n==1){
  if(w.length<=3)return false;
  put("أ");
 }
 else if(n==2){
  if(w.length<=3)return false;
  put("آ");
 }
 else if(n==3){
  if(w.length<=3)return false;
  put("ا");
 }
 else{
  if(w.length<=3)return false;
  put("إ");
 }
 return true;
}
function r_Prefix_Step2(){
 bra=at;
 if(among(a_5)==0)return false;
 ket=at;
 if(w.length<=3||eq("ا"))return false;
 del();
 return true;
}
function r_Prefix_Step3a_Noun(){
 bra=at;
 var n=among(a_6);
 if(n==0)return false;
 ket=at;
 if(n==1){
  if(w.length<=5)return false;
  del();
 }
 else{
  if(w.length<=4)return false;
  del();
 }
 return true;
}
function r_Prefix_Step3b_Noun(){
 bra=at;
 var n=among(a_7);
 if(n==0)return false;
 ket=at;
 if(n==1){
  if(w.length<=3)return false;
  del();
 }
 else if(n==2){
  if(w.length<=3)return false;
  put("ب");
 }
 else if(n==3){
  if(w.length<=3)return false;
  put("ك");
 }
 return true;
}
function r_Prefix_Step3_Verb(){
 bra=at;
 var n=among(a_8);
 if(n==0)return false;
 ket=at;
 if(n==1){
  if(w.length<=4)return false;
  put("ي");
 }
 else if(n==2){
  if(w.length<=4)return false;
  put("ت");
 }
 else if(n==3){
  if(w.length<=4)return false;
  put("ن");
 }
 else{
  if(w.length<=4)return false;
  put("أ");
 }
 return true;
}
function r_Prefix_Step4_Verb(){
 bra=at;
 if(among(a_9)==0)return false;
 ket=at;
 if(w.length<=4)return false;
 B_is_verb=true;
 B_is_noun=false;
 put("است");
 return true;
}
function r_Suffix_Noun_Step1a(){
 ket=at;
 var n=amongB(a_10);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(w.length<4)return false;
  del();
 }
 else if(n==2){
  if(w.length<5)return false;
  del();
 }
 else{
  if(w.length<6)return false;
  del();
 }
 return true;
}
function r_Suffix_Noun_Step1b(){
 ket=at;
 if(!eqB("ن"))return false;
 bra=at;
 if(w.length<=5)return false;
 del();
 return true;
}
function r_Suffix_Noun_Step2a(){
 ket=at;
 if(amongB(a_11)==0)return false;
 bra=at;
 if(w.length<=4)return false;
 del();
 return true;
}
function r_Suffix_Noun_Step2b(){
 ket=at;
 if(!eqB("ات"))return false;
 bra=at;
 if(w.length<5)return false;
 del();
 return true;
}
function r_Suffix_Noun_Step2c1(){
 ket=at;
 if(!eqB("ت"))return false;
 bra=at;
 if(w.length<4)return false;
 del();
 return true;
}
function r_Suffix_Noun_Step2c2(){
 ket=at;
 if(!eqB("ة"))return false;
 bra=at;
 if(w.length<4)return false;
 del();
 return true;
}
function r_Suffix_Noun_Step3(){
 ket=at;
 if(!eqB("ي"))return false;
 bra=at;
 if(w.length<3)return false;
 del();
 return true;
}
function r_Suffix_Verb_Step1(){
 ket=at;
 var n=amongB(a_12);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(w.length<4)return false;
  del();
 }
 else if(n==2){
  if(w.length<5)return false;
  del();
 }
 else{
  if(w.length<6)return false;
  del();
 }
 return true;
}
function r_Suffix_Verb_Step2a(){
 ket=at;
 var n=amongB(a_13);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(w.length<4)return false;
  del();
 }
 else if(n==2){
  if(w.length<5)return false;
  del();
 }
 else if(n==3){
  if(w.length<=5)return false;
  del();
 }
 else{
  if(w.length<6)return false;
  del();
 }
 return true;
}
function r_Suffix_Verb_Step2b(){
 ket=at;
 if(amongB(a_14)==0)return false;
 bra=at;
 if(w.length<5)return false;
 del();
 return true;
}
function r_Suffix_Verb_Step2c(){
 ket=at;
 var n=amongB(a_15);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(w.length<4)return false;
  del();
 }
 else{
  if(w.length<6)return false;
  del();
 }
 return true;
}
function r_Suffix_All_alef_maqsura(){
 ket=at;
 if(!eqB("ى"))return false;
 bra=at;
 put("ي");
 return true;
}
function run(){
 B_is_defined=false;
 B_is_verb=false;
 B_is_noun=false;
 B_is_noun=true;
 B_is_verb=true;
 B_is_defined=false;
 var v_1=at;
 r_Checks1();
 at=v_1;
 r_Normalize_pre();
 low=at;
 at=end;
 var v_2=end-at;
 a:{
  var v_3=end-at;
  b:{
   if(!B_is_verb)break b;
   c:{
    var v_4=end-at;
    d:{
     var v_5=1;
     e:for(;;){
      var v_6=end-at;
      if(r_Suffix_Verb_Step1()){
       v_5--;
       continue e;
      }
      at=end-v_6;
      break e;
     }
     if(v_5>0)break d;
     f:{
      var v_7=end-at;
      if(r_Suffix_Verb_Step2a())break f;
      at=end-v_7;
      if(r_Suffix_Verb_Step2c())break f;
      at=end-v_7;
      if(!hopB(1))break d;
     }
     break c;
    }
    at=end-v_4;
    if(r_Suffix_Verb_Step2b())break c;
    at=end-v_4;
    if(!r_Suffix_Verb_Step2a())break b;
   }
   break a;
  }
  at=end-v_3;
  g:{
   if(!B_is_noun)break g;
   var v_8=end-at;
   h:{
    var v_9=end-at;
    if(r_Suffix_Noun_Step2c2())break h;
    at=end-v_9;
    i:{
     if(B_is_defined||!r_Suffix_Noun_Step1a())break i;
     j:{
      var v_10=end-at;
      if(r_Suffix_Noun_Step2a())break j;
      at=end-v_10;
      if(r_Suffix_Noun_Step2b())break j;
      at=end-v_10;
      if(r_Suffix_Noun_Step2c1())break j;
      at=end-v_10;
      if(!hopB(1))break i;
     }
     break h;
    }
    at=end-v_9;
    k:{
     if(!r_Suffix_Noun_Step1b())break k;
     l:{
      var v_11=end-at;
      if(r_Suffix_Noun_Step2a())break l;
      at=end-v_11;
      if(r_Suffix_Noun_Step2b())break l;
      at=end-v_11;
      if(!r_Suffix_Noun_Step2c1())break k;
     }
     break h;
    }
    at=end-v_9;
    if(!B_is_defined&&r_Suffix_Noun_Step2a())break h;
    at=end-v_9;
    if(!r_Suffix_Noun_Step2b())at=end-v_8;
   }
   if(!r_Suffix_Noun_Step3())break g;
   break a;
  }
  at=end-v_3;
  r_Suffix_All_alef_maqsura();
 }
 at=end-v_2;
 at=low;
 var v_12=at;
 m:{
  var v_13=at;
  if(!r_Prefix_Step1())at=v_13;
  var v_14=at;
  if(!r_Prefix_Step2())at=v_14;
  n:{
   var v_15=at;
   if(r_Prefix_Step3a_Noun())break n;
   at=v_15;
   if(B_is_noun&&r_Prefix_Step3b_Noun())break n;
   at=v_15;
   if(!B_is_verb)break m;
   var v_16=at;
   if(!r_Prefix_Step3_Verb())at=v_16;
   r_Prefix_Step4_Verb();
  }
 }
 at=v_12;
 r_Normalize_post();
}
