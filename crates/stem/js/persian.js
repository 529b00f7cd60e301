/* persian, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p1,B_remove_verb_person_endings,B_saw_present_prefix;
const a_0=affixes([7,""],[6," ,\u200d"],[4,"أ,إ"],[5,"ؤ"],[2,"ئ,ي"],[3,"ة,ہ"],[1,"ك"]);
const a_1=affixes([2,"می\u200c"],[1,"نمی\u200c"]);
const a_2=affixes([-1,"ستان,ران,سان,وان"]);
const a_3=affixes([1,"آذربایجان,همدان,خاندان,زندان,میزان,درخشان,آتشفشان,نشان,کهکشان,ایشان,پریشان,سلطان,گیلان,ساختمان,رمان,درمان,قهرمان,کرمان,سازمان,همزمان,آسمان,آلمان,مسلمان,ایمان,سلیمان,پیمان,لبنان,یونان,اصفهان,امکان,پایان,بیان,جریان"]);
const a_4=affixes([2,"اساتید"],[1,"اخبار"]);
const a_5=affixes([1,"ها,ات,یت,مند,وار,گار,اش,ام,ان,بان,گان,یان,ین,ترین,گاه,انه,ناک,های,انی,گی,یی"],[2,"تر"]);
const a_6=affixes([1,"است,اند,ید,اید,اس,یم,ایم,ای"]);
const a_7=affixes([1,"د,اند,ید,م,ام,یم"],[2,"رفتاند,رفتید,رفتم,رفتیم,رفتی"],[3,"ان,نده"],[5,"ته"],[4,"ده"]);
const as_4="خبر,استاد".split(",");
function r_Normalize_Characters(){
 a:for(;;){
  var v_1=at;
  b:{
   bra=at;
   var n=among(a_0);
   ket=at;
   if(n==1)put("ک");
   else if(n==2)put("ی");
   else if(n==3)put("ه");
   else if(n==4)put("ا");
   else if(n==5)put("و");
   else if(n==6)del();
   else if(!hop(1))break b;
   continue a;
  }
  at=v_1;
  break a;
 }
 return true;
}
function r_Prefixes(){
 bra=at;
 var n=among(a_1);
 if(n==0)return false;
 ket=at;
 if(n==1){
  if(!hop(2))return false;
  B_saw_present_prefix=true;
 }
 else{
  if(!hop(2))return false;
  del();
  B_saw_present_prefix=true;
 }
 return true;
}
function r_Delete_ZWNJ(){
 a:for(;;){
  var v_1=at;
  b:{
   c:for(;;){
    var v_2=at;
    d:{
     bra=at;
     if(!eq("\u200c"))break d;
     ket=at;
     del();
     at=v_2;
     break c;
    }
    at=v_2;
    if(!hop(1))break b;
   }
   continue a;
  }
  at=v_1;
  break a;
 }
 return true;
}
function r_R1(){
 return I_p1<=at;
}
function r_Protect_Lexical_AN(){
 var v_1=end-at;
 if(r_AN_Exception())return false;
 at=end-v_1;
 var v_2=end-at;
 if(amongB(a_2)!=0)return false;
 at=end-v_2;
 return true;
}
function r_AN_Exception(){
 return amongB(a_3)!=0&&at<=low;
}
function r_Irregular_Noun(){
 ket=at;
 var n=amongB(a_4);
 if(n==0)return false;
 bra=at;
 put(as_4[n-1]);
 return true;
}
function r_Stem_Noun_or_Adjective(){
 a:{
  var v_1=end-at;
  if(r_Irregular_Noun())break a;
  at=end-v_1;
  if(at<I_p1)return false;
  var v_3=low;
  low=I_p1;
  ket=at;
  var n=amongB(a_5);
  if(n==0){
   low=v_3;
   return false;
  }
  bra=at;
  if(n==1)del();
  else{
   if(at<=low){
    low=v_3;
    return false;
   }
   del();
  }
  low=v_3;
 }
 return true;
}
function r_Stem_Verb(){
 a:{
  var v_1=end-at;
  b:{
   ket=at;
   if(amongB(a_6)==0)break b;
   bra=at;
   if(!r_R1())break b;
   del();
   break a;
  }
  at=end-v_1;
  ket=at;
  var n=amongB(a_7);
  if(n==0)return false;
  bra=at;
  if(n==1){
   if(!B_remove_verb_person_endings||!r_R1())return false;
   del();
  }
  else if(n==2)put("رفت");
  else if(n==3){
   if(!r_R1())return false;
   del();
   B_remove_verb_person_endings=true;
  }
  else if(n==4){
   if(at<=low)return false;
   put("د");
   B_remove_verb_person_endings=true;
  }
  else{
   if(at<=low)return false;
   put("ت");
   B_remove_verb_person_endings=true;
  }
 }
 return true;
}
function run(){
 I_p1=0;
 B_remove_verb_person_endings=false;
 B_saw_present_prefix=false;
 B_saw_present_prefix=false;
 var v_1=at;
 r_Normalize_Characters();
 at=v_1;
 var v_2=at;
 r_Prefixes();
 at=v_2;
 var v_3=at;
 r_Delete_ZWNJ();
 at=v_3;
 I_p1=end;
 var v_4=at;
 if(hop(3))I_p1=at;
 at=v_4;
 low=at;
 at=end;
 a:for(;;){
  var v_5=end-at;
  b:{
   var v_6=end-at;
   B_remove_verb_person_endings=false;
   if(B_saw_present_prefix)B_remove_verb_person_endings=true;
   if(!r_Protect_Lexical_AN())break b;
   c:{
    var v_7=end-at;
    if(r_Stem_Noun_or_Adjective())break c;
    at=end-v_7;
    if(!r_Stem_Verb())break b;
   }
   at=end-v_6;
   continue a;
  }
  at=end-v_5;
  break a;
 }
 at=low;
}
