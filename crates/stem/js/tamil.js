/* tamil, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let B_found_vetrumai_urupu;
const a_0=affixes([3,"வ\u0bc1"],[4,"வ\u0bc2"],[2,"வ\u0bca"],[1,"வ\u0bcb"]);
const a_1=affixes([-1,"க,ங,ச,ஞ,த,ந,ப,ம,ய,வ"]);
const a_2=affixes([-1,"\u0bbf,\u0bc0,\u0bc8"]);
const a_3=affixes([-1,"\u0bbe,\u0bbf,\u0bc0,\u0bc1,\u0bc2,\u0bc6,\u0bc7,\u0bc8"]);
const a_4=affixes([2,""],[1,"\u0bc8,\u0bcd"]);
const a_5=affixes([1,"ந\u0bcdத,ய,வ,ந\u0bcdத\u0bcd,ந\u0bcd,வ\u0bcd"],[8,"ன\u0bc1"],[7,"\u0bc1க\u0bcd,\u0bc1க\u0bcdக\u0bcd"],[3,"ட\u0bcdக\u0bcd,ட\u0bcdப\u0bcd"],[4,"ற\u0bcdக\u0bcd,ன\u0bcdற\u0bcd"],[9,"ங\u0bcd"],[5,"ட\u0bcdட\u0bcd"],[6,"த\u0bcdத\u0bcd"],[2,"ய\u0bcd"]);
const a_6=affixes([-1,"க,ச,ட,த,ப,ற"]);
const a_7=affixes([-1,"க,ச,ட,த,ப,ற"]);
const a_8=affixes([-1,"ஞ,ண,ந,ன,ம,ய,ர,ல,ள,ழ,வ"]);
const a_9=affixes([-1,"\u0bbe,\u0bbf,\u0bc0,\u0bc1,\u0bc2,\u0bc6,\u0bc7,\u0bc8,\u0bcd"]);
const a_10=affixes([-1,"அ,இ,உ"]);
const a_11=affixes([-1,"க,ங,ச,ஞ,த,ந,ப,ம,ய,வ"]);
const a_12=affixes([-1,"க,ச,ட,த,ப,ற"]);
const a_13=affixes([4,"கள\u0bcd"],[1,"\u0bc1ங\u0bcdகள\u0bcd"],[3,"ட\u0bcdகள\u0bcd"],[2,"ற\u0bcdகள\u0bcd"]);
const a_14=affixes([-1,"\u0bbe,\u0bc7,\u0bcb"]);
const a_15=affixes([-1,"ப\u0bbf,வ\u0bbf"]);
const a_16=affixes([-1,"\u0bbe,\u0bbf,\u0bc0,\u0bc1,\u0bc2,\u0bc6,\u0bc7,\u0bc8"]);
const a_17=affixes([3,"பட\u0bcdட,பட\u0bcdடண,த\u0bbeன,பட\u0bbfத\u0bbeன,க\u0bc1ர\u0bbfய,பட\u0bbf,பற\u0bcdற\u0bbf,பட\u0bc1,வ\u0bbfட\u0bc1,பட\u0bcdட\u0bc1,வ\u0bbfட\u0bcdட\u0bc1,பட\u0bcdடத\u0bc1,\u0bc6ல\u0bcdல\u0bbeம\u0bcd"],[1,"\u0bc6ன,\u0bbeக\u0bbfய,\u0bc1ட\u0bc8ய,\u0bc1ள\u0bcdள,\u0bbeக\u0bbf,\u0bbfன\u0bcdற\u0bbf,\u0bc6ன\u0bcdற\u0bc1,\u0bc1ட\u0bc8,\u0bbfல\u0bcdல\u0bc8,\u0bc1டன\u0bcd,\u0bbfடம\u0bcd,\u0bc6ன\u0bc1ம\u0bcd"],[2,"ல\u0bcdல"]);
const a_18=affixes([-1,"\u0bbe,\u0bbf,\u0bc0,\u0bc1,\u0bc2,\u0bc6,\u0bc7,\u0bc8"]);
const a_19=affixes([-1,"\u0bbe,\u0bbf,\u0bc0,\u0bc1,\u0bc2,\u0bc6,\u0bc7,\u0bc8"]);
const a_20=affixes([2,"வ\u0bbfட,\u0bcaட\u0bc1,\u0bcbட\u0bc1,\u0bbfர\u0bc1ந\u0bcdத\u0bc1,\u0bbfன\u0bcdற\u0bc1,\u0bc1ட\u0bc8,\u0bbfற\u0bcd,\u0bbeமல\u0bcd,\u0bbeல\u0bcd,\u0bbfல\u0bcd,\u0bc1ள\u0bcd"],[7,"\u0bc0"],[6,"த\u0bc1"],[1,"ன\u0bc8,கண\u0bcd,ம\u0bc1ன\u0bcd,ம\u0bc7ற\u0bcd,ம\u0bc7ல\u0bcd,க\u0bc0ழ\u0bcd"],[3,"\u0bbfன\u0bcd"],[4,"\u0bbfடம\u0bcd"],[5,"ல\u0bcd"]);
const a_21=affixes([-1,"க,ச,ட,த,ப,ற"]);
const a_22=affixes([-1,"க,ச,ட,த,ப,ற"]);
const a_23=affixes([-1,"அ,ஆ,இ,ஈ,உ,ஊ,எ,ஏ,ஐ,ஒ,ஓ,ஔ"]);
const a_24=affixes([-1,"\u0bbe,\u0bbf,\u0bc0,\u0bc1,\u0bc2,\u0bc6,\u0bc7,\u0bc8"]);
const a_25=affixes([1,"க,த,ன,ப,ய,பட\u0bc1,\u0bbfற\u0bcdற\u0bc1,ன\u0bc8,வ\u0bc8,னன\u0bcd,பன\u0bcd,ன\u0bbeன\u0bcd,ம\u0bbfன\u0bcd,ன\u0bc6ன\u0bcd,னம\u0bcd,பம\u0bcd,க\u0bc1ம\u0bcd,த\u0bc1ம\u0bcd,ற\u0bc1ம\u0bcd,னர\u0bcd,பர\u0bcd,வர\u0bcd,ன\u0bbeர\u0bcd,ம\u0bbeர\u0bcd,க\u0bcaண\u0bcdட\u0bbfர\u0bcd,னள\u0bcd,பள\u0bcd,வள\u0bcd,ன\u0bbeள\u0bcd"],[5,"\u0bbe,\u0bc7ன\u0bcd,\u0bbeம\u0bcd,ட\u0bc1ம\u0bcd,\u0bc6ம\u0bcd,\u0bc7ம\u0bcd,\u0bcbம\u0bcd,\u0bbeய\u0bcd,\u0bc0யர\u0bcd,\u0bbeர\u0bcd,ன\u0bbfர\u0bcd,\u0bc0ர\u0bcd,\u0bbeள\u0bcd"],[6,"க\u0bc1"],[3,"த\u0bc1"],[2,"வன\u0bcd"],[4,"\u0bbeன\u0bcd"]);
const a_26=affixes([-1,"க\u0bbfற,க\u0bbfன\u0bcdற,\u0bbeந\u0bbfன\u0bcdற,க\u0bbfற\u0bcd,க\u0bbfன\u0bcdற\u0bcd,\u0bbeந\u0bbfன\u0bcdற\u0bcd"]);
const as_0="ஓ,ஒ,உ,ஊ".split(",");
const as_4=",ம\u0bcd".split(",");
function r_has_min_length(){
 return w.length>4;
}
function r_fix_va_start(){
 bra=at;
 var n=among(a_0);
 if(n==0)return false;
 ket=at;
 put(as_0[n-1]);
 return true;
}
function r_fix_endings(){
 var v_1=at;
 a:for(;;){
  var v_2=at;
  if(r_fix_ending())continue a;
  at=v_2;
  break a;
 }
 at=v_1;
 return true;
}
function r_remove_question_prefixes(){
 bra=at;
 if(!eq("எ")||among(a_1)==0||!eq("\u0bcd"))return false;
 ket=at;
 del();
 var v_1=at;
 r_fix_va_start();
 at=v_1;
 return true;
}
function r_fix_ending(){
 if(w.length<=3)return false;
 low=at;
 at=end;
 a:{
  var v_1=end-at;
  b:{
   ket=at;
   var n=amongB(a_5);
   if(n==0)break b;
   bra=at;
   if(n==1)del();
   else if(n==2){
    var v_2=end-at;
    if(amongB(a_2)==0)break b;
    at=end-v_2;
    del();
   }
   else if(n==3)put("ள\u0bcd");
   else if(n==4)put("ல\u0bcd");
   else if(n==5)put("ட\u0bc1");
   else if(n==6){
    if(!B_found_vetrumai_urupu||eqB("\u0bc8"))break b;
    put("ம\u0bcd");
   }
   else if(n==7)put("\u0bcd");
   else if(n==8){
    var v_3=end-at;
    if(amongB(a_3)!=0)break b;
    at=end-v_3;
    del();
   }
   else{
    var n=amongB(a_4);
    put(as_4[n-1]);
   }
   break a;
  }
  at=end-v_1;
  ket=at;
  if(!eqB("\u0bcd"))return false;
  c:{
   var v_4=end-at;
   if(amongB(a_6)!=0){
    var v_5=end-at;
    if(!eqB("\u0bcd")||amongB(a_7)==0)at=end-v_5;
    bra=at;
    del();
    break c;
   }
   at=end-v_4;
   d:{
    if(amongB(a_8)==0)break d;
    bra=at;
    if(!eqB("\u0bcd"))break d;
    del();
    break c;
   }
   at=end-v_4;
   var v_6=end-at;
   if(amongB(a_9)==0)return false;
   at=end-v_6;
   bra=at;
   del();
  }
 }
 at=low;
 return true;
}
function r_remove_pronoun_prefixes(){
 bra=at;
 if(among(a_10)==0||among(a_11)==0||!eq("\u0bcd"))return false;
 ket=at;
 del();
 var v_1=at;
 r_fix_va_start();
 at=v_1;
 return true;
}
function r_remove_plural_suffix(){
 low=at;
 at=end;
 ket=at;
 var n=amongB(a_13);
 if(n==0)return false;
 bra=at;
 if(n==1){
  a:{
   var v_1=end-at;
   if(amongB(a_12)!=0){
    put("\u0bc1ங\u0bcd");
    break a;
   }
   at=end-v_1;
   put("\u0bcd");
  }
 }
 else if(n==2)put("ல\u0bcd");
 else if(n==3)put("ள\u0bcd");
 else del();
 at=low;
 return true;
}
function r_remove_question_suffixes(){
 if(!r_has_min_length())return false;
 low=at;
 at=end;
 var v_1=end-at;
 a:{
  ket=at;
  if(amongB(a_14)==0)break a;
  bra=at;
  put("\u0bcd");
 }
 at=end-v_1;
 at=low;
 r_fix_endings();
 return true;
}
function r_remove_command_suffixes(){
 if(!r_has_min_length())return false;
 low=at;
 at=end;
 ket=at;
 if(amongB(a_15)==0)return false;
 bra=at;
 del();
 at=low;
 return true;
}
function r_remove_um(){
 if(!r_has_min_length())return false;
 low=at;
 at=end;
 ket=at;
 if(!eqB("\u0bc1ம\u0bcd"))return false;
 bra=at;
 put("\u0bcd");
 at=low;
 var v_1=at;
 r_fix_ending();
 at=v_1;
 return true;
}
function r_remove_common_word_endings(){
 if(!r_has_min_length())return false;
 low=at;
 at=end;
 ket=at;
 var n=amongB(a_17);
 if(n==0)return false;
 bra=at;
 if(n==1)put("\u0bcd");
 else if(n==2){
  var v_1=end-at;
  if(amongB(a_16)!=0)return false;
  at=end-v_1;
  put("\u0bcd");
 }
 else del();
 at=low;
 r_fix_endings();
 return true;
}
function r_remove_vetrumai_urupukal(){
 B_found_vetrumai_urupu=false;
 if(!r_has_min_length())return false;
 low=at;
 at=end;
 a:{
  var v_1=end-at;
  b:{
   var v_2=end-at;
   ket=at;
   var n=amongB(a_20);
   if(n==0)break b;
   bra=at;
   if(n==1)del();
   else if(n==2)put("\u0bcd");
   else if(n==3){
    if(eqB("ம"))break b;
    put("\u0bcd");
   }
   else if(n==4){
    if(w.length<7)break b;
    put("\u0bcd");
   }
   else if(n==5){
    var v_3=end-at;
    if(amongB(a_18)!=0)break b;
    at=end-v_3;
    put("\u0bcd");
   }
   else if(n==6){
    var v_4=end-at;
    if(amongB(a_19)!=0)break b;
    at=end-v_4;
    del();
   }
   else put("\u0bbf");
   at=end-v_2;
   break a;
  }
  at=end-v_1;
  var v_5=end-at;
  ket=at;
  if(!eqB("\u0bc8"))return false;
  c:{
   var v_6=end-at;
   d:{
    var v_7=end-at;
    if(amongB(a_21)!=0)break d;
    at=end-v_7;
    break c;
   }
   at=end-v_6;
   var v_8=end-at;
   if(amongB(a_22)==0||!eqB("\u0bcd"))return false;
   at=end-v_8;
  }
  bra=at;
  put("\u0bcd");
  at=end-v_5;
 }
 B_found_vetrumai_urupu=true;
 var v_9=end-at;
 e:{
  ket=at;
  if(!eqB("\u0bbfன\u0bcd"))break e;
  bra=at;
  put("\u0bcd");
 }
 at=end-v_9;
 at=low;
 r_fix_endings();
 return true;
}
function r_remove_tense_suffixes(){
 a:for(;;){
  var v_1=at;
  if(r_remove_tense_suffix())continue a;
  at=v_1;
  break a;
 }
 return true;
}
function r_remove_tense_suffix(){
 var B_found_a_match=false;
 if(!r_has_min_length())return false;
 low=at;
 at=end;
 var v_1=end-at;
 a:{
  var v_2=end-at;
  ket=at;
  var n=amongB(a_25);
  if(n==0)break a;
  bra=at;
  if(n==1)del();
  else if(n==2){
   var v_3=end-at;
   if(amongB(a_23)!=0)break a;
   at=end-v_3;
   del();
  }
  else if(n==3){
   var v_4=end-at;
   if(amongB(a_24)!=0)break a;
   at=end-v_4;
   del();
  }
  else if(n==4){
   if(eqB("ச"))break a;
   put("\u0bcd");
  }
  else if(n==5)put("\u0bcd");
  else{
   var v_5=end-at;
   if(!eqB("\u0bcd"))break a;
   at=end-v_5;
   del();
  }
  B_found_a_match=true;
  at=end-v_2;
 }
 at=end-v_1;
 var v_6=end-at;
 b:{
  ket=at;
  if(amongB(a_26)==0)break b;
  bra=at;
  del();
  B_found_a_match=true;
 }
 at=end-v_6;
 at=low;
 r_fix_endings();
 return B_found_a_match;
}
function run(){
 B_found_vetrumai_urupu=false;
 B_found_vetrumai_urupu=false;
 var v_1=at;
 r_fix_ending();
 at=v_1;
 if(!r_has_min_length())return false;
 var v_2=at;
 r_remove_question_prefixes();
 at=v_2;
 var v_3=at;
 r_remove_pronoun_prefixes();
 at=v_3;
 r_remove_question_suffixes();
 var v_4=at;
 r_remove_um();
 at=v_4;
 var v_5=at;
 r_remove_common_word_endings();
 at=v_5;
 var v_6=at;
 r_remove_vetrumai_urupukal();
 at=v_6;
 var v_7=at;
 r_remove_plural_suffix();
 at=v_7;
 var v_8=at;
 r_remove_command_suffixes();
 at=v_8;
 var v_9=at;
 r_remove_tense_suffixes();
 at=v_9;
}
