/* dutch, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let B_GE_removed,I_p2,I_p1;
const g_E="eèéêë";
const g_AIOU="aiouàáâäìíîïòóôöùúûü";
const g_AEIOU="aeiouàáâäèéêëìíîïòóôöùúûü";
const g_v="aeiouyàáâäèéêëìíîïòóôöùúûü";
const g_v_WX="aeiouwxyàáâäèéêëìíîïòóôöùúûü";
const a_0=affixes([1,"a,o,u,à,á,â,ä,ò,ó,ô,ö,ù,ú,û,ü"],[2,"e,è,é,ê"],[3,"eë"],[4,"ië"]);
const a_1=affixes([8,"nde"],[7,"en"],[2,"s"],[1,"'s"],[4,"es"],[3,"ies"],[6,"aus"],[5,"és"]);
const a_2=affixes([5,"de"],[2,"ge"],[4,"ische"],[1,"je"],[3,"lijke"],[9,"le"],[10,"ene"],[8,"re"],[7,"se"],[6,"te"],[11,"ieve"]);
const a_3=affixes([3,"heid,sel,ster"],[7,"fie"],[8,"gie"],[1,"atie"],[5,"isme,ing,erij"],[6,"arij"],[4,"rder"],[2,"iteit"],[10,"dst"],[9,"tst"]);
const a_4=affixes([9,"end,erig,eriger,erigst"],[2,"atief"],[3,"achtig,baar,achtiger,achtigst"],[1,"ioneel"],[5,"laar"],[4,"naar"],[6,"raar"],[8,"lijker,lijkst"],[7,"tant"]);
const a_5=affixes([1,"ig,iger,igst"]);
const a_6=affixes([2,"ft"],[1,"kt"],[3,"pt"]);
const a_7=affixes([1,"bb"],[2,"cc"],[3,"dd"],[4,"ff,v"],[5,"gg"],[6,"hh"],[7,"jj"],[8,"kk"],[9,"ll"],[10,"mm"],[11,"nn"],[12,"pp"],[13,"qq"],[14,"rr"],[15,"ss,z"],[16,"tt"],[17,"vv"],[18,"ww"],[19,"xx"],[20,"zz"]);
const a_8=affixes([1,"d"],[2,"t"]);
const a_9=affixes([-1,",vali"],[1,"eft,vaa,val,vare"]);
const a_10=affixes([1,"ë"],[2,"ï"]);
const a_11=affixes([1,"ë"],[2,"ï"]);
const as_6="k,f,p".split(",");
const as_10="e,i".split(",");
const as_11="e,i".split(",");
function r_R1(){
 return I_p1<=at;
}
function r_R2(){
 return I_p2<=at;
}
function r_V(){
 var v_1=end-at;
 if(!insideB(g_v)&&!eqB("ij"))return false;
 at=end-v_1;
 return true;
}
function r_VX(){
 var v_1=end-at;
 if(!hopB(1)||(!insideB(g_v)&&!eqB("ij")))return false;
 at=end-v_1;
 return true;
}
function r_C(){
 var v_1=end-at;
 if(eqB("ij")||!outsideB(g_v))return false;
 at=end-v_1;
 return true;
}
function r_lengthen_V(){
 var v_1=end-at;
 a:{
  if(!outsideB(g_v_WX))break a;
  ket=at;
  var n=amongB(a_0);
  if(n==0)break a;
  bra=at;
  if(n==1){
   var v_2=end-at;
   if(!outsideB(g_AEIOU)&&at>low)break a;
   at=end-v_2;
   var S_ch=slice();
   var c=at;
   insert(S_ch);
   at=c;
  }
  else if(n==2){
   var v_3=end-at;
   if(!outsideB(g_AEIOU)&&at>low)break a;
   var v_4=end-at;
   if(insideB(g_AIOU)||(insideB(g_E)&&at<=low))break a;
   at=end-v_4;
   var v_5=end-at;
   if(hopB(1)&&insideB(g_AIOU)&&outsideB(g_AEIOU))break a;
   at=end-v_5;
   at=end-v_3;
   var S_ch=slice();
   var c=at;
   insert(S_ch);
   at=c;
  }
  else if(n==3)put("eëe");
  else put("iee");
 }
 at=end-v_1;
 return true;
}
function r_Step_1(){
 ket=at;
 var n=amongB(a_1);
 if(n==0)return false;
 bra=at;
 if(n==1)del();
 else if(n==2){
  if(!r_R1())return false;
  var v_1=end-at;
  if(eqB("t")&&r_R1())return false;
  at=end-v_1;
  if(!r_C())return false;
  del();
 }
 else if(n==3){
  if(!r_R1())return false;
  put("ie");
 }
 else if(n==4){
  a:{
   var v_2=end-at;
   b:{
    var v_3=end-at;
    if(!eqB("ar")||!r_R1()||!r_C())break b;
    at=end-v_3;
    del();
    r_lengthen_V();
    break a;
   }
   at=end-v_2;
   c:{
    var v_4=end-at;
    if(!eqB("er")||!r_R1()||!r_C())break c;
    at=end-v_4;
    del();
    break a;
   }
   at=end-v_2;
   if(!r_R1()||!r_C())return false;
   put("e");
  }
 }
 else if(n==5){
  if(!r_R1())return false;
  put("é");
 }
 else if(n==6){
  if(!r_R1()||!r_V())return false;
  put("au");
 }
 else if(n==7){
  d:{
   var v_5=end-at;
   if(eqB("hed")&&r_R1()){
    bra=at;
    put("heid");
    break d;
   }
   at=end-v_5;
   if(eqB("nd")){
    del();
    break d;
   }
   at=end-v_5;
   if(eqB("d")&&r_R1()&&r_C()){
    bra=at;
    del();
    break d;
   }
   at=end-v_5;
   if((eqB("i")||eqB("j"))&&r_V()){
    del();
    break d;
   }
   at=end-v_5;
   if(!r_R1()||!r_C())return false;
   del();
   r_lengthen_V();
  }
 }
 else put("nd");
 return true;
}
function r_Step_2(){
 ket=at;
 var n=amongB(a_2);
 if(n==0)return false;
 bra=at;
 if(n==1){
  a:{
   var v_1=end-at;
   if(eqB("'t")){
    bra=at;
    del();
    break a;
   }
   at=end-v_1;
   b:{
    if(!eqB("et"))break b;
    bra=at;
    if(!r_R1()||!r_C())break b;
    del();
    break a;
   }
   at=end-v_1;
   if(eqB("rnt")){
    bra=at;
    put("rn");
    break a;
   }
   at=end-v_1;
   c:{
    if(!eqB("t"))break c;
    bra=at;
    if(!r_R1()||!r_VX())break c;
    del();
    break a;
   }
   at=end-v_1;
   if(eqB("ink")){
    bra=at;
    put("ing");
    break a;
   }
   at=end-v_1;
   if(eqB("mp")){
    bra=at;
    put("m");
    break a;
   }
   at=end-v_1;
   d:{
    if(!eqB("'"))break d;
    bra=at;
    if(!r_R1())break d;
    del();
    break a;
   }
   at=end-v_1;
   bra=at;
   if(!r_R1()||!r_C())return false;
   del();
  }
 }
 else if(n==2){
  if(!r_R1())return false;
  put("g");
 }
 else if(n==3){
  if(!r_R1())return false;
  put("lijk");
 }
 else if(n==4){
  if(!r_R1())return false;
  put("isch");
 }
 else if(n==5){
  if(!r_R1()||!r_C())return false;
  del();
 }
 else if(n==6){
  if(!r_R1())return false;
  put("t");
 }
 else if(n==7){
  if(!r_R1())return false;
  put("s");
 }
 else if(n==8){
  if(!r_R1())return false;
  put("r");
 }
 else if(n==9){
  if(!r_R1())return false;
  del();
  insert("l");
  r_lengthen_V();
 }
 else if(n==10){
  if(!r_R1()||!r_C())return false;
  del();
  insert("en");
  r_lengthen_V();
 }
 else{
  if(!r_R1()||!r_C())return false;
  put("ief");
 }
 return true;
}
function r_Step_3(){
 ket=at;
 var n=amongB(a_3);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(!r_R1())return false;
  put("eer");
 }
 else if(n==2){
  if(!r_R1())return false;
  del();
  r_lengthen_V();
 }
 else if(n==3){
  if(!r_R1())return false;
  del();
 }
 else if(n==4)put("r");
 else if(n==5){
  a:{
   var v_1=end-at;
   if(eqB("ild")){
    put("er");
    break a;
   }
   at=end-v_1;
   if(!r_R1())return false;
   del();
   r_lengthen_V();
  }
 }
 else if(n==6){
  if(!r_R1()||!r_C())return false;
  put("aar");
 }
 else if(n==7){
  if(!r_R2())return false;
  del();
  insert("f");
  r_lengthen_V();
 }
 else if(n==8){
  if(!r_R2())return false;
  del();
  insert("g");
  r_lengthen_V();
 }
 else if(n==9){
  if(!r_R1()||!r_C())return false;
  put("t");
 }
 else{
  if(!r_R1()||!r_C())return false;
  put("d");
 }
 return true;
}
function r_Step_4(){
 a:{
  var v_1=end-at;
  b:{
   ket=at;
   var n=amongB(a_4);
   if(n==0)break b;
   bra=at;
   if(n==1){
    if(!r_R1())break b;
    put("ie");
   }
   else if(n==2){
    if(!r_R1())break b;
    put("eer");
   }
   else if(n==3){
    if(!r_R1())break b;
    del();
   }
   else if(n==4){
    if(!r_R1()||!r_V())break b;
    put("n");
   }
   else if(n==5){
    if(!r_R1()||!r_V())break b;
    put("l");
   }
   else if(n==6){
    if(!r_R1()||!r_V())break b;
    put("r");
   }
   else if(n==7){
    if(!r_R1())break b;
    put("teer");
   }
   else if(n==8){
    if(!r_R1())break b;
    put("lijk");
   }
   else{
    if(!r_R1()||!r_C())break b;
    del();
    r_lengthen_V();
   }
   break a;
  }
  at=end-v_1;
  ket=at;
  if(amongB(a_5)==0)return false;
  bra=at;
  if(!r_R1())return false;
  var v_2=end-at;
  if(eqB("inn")&&at<=low)return false;
  at=end-v_2;
  if(!r_C())return false;
  del();
  r_lengthen_V();
 }
 return true;
}
function r_Step_7(){
 ket=at;
 var n=amongB(a_6);
 if(n==0)return false;
 bra=at;
 put(as_6[n-1]);
 return true;
}
function r_Step_6(){
 ket=at;
 var n=amongB(a_7);
 if(n==0)return false;
 bra=at;
 if(n==1)put("b");
 else if(n==2)put("c");
 else if(n==3)put("d");
 else if(n==4)put("f");
 else if(n==5)put("g");
 else if(n==6)put("h");
 else if(n==7)put("j");
 else if(n==8)put("k");
 else if(n==9)put("l");
 else if(n==10)put("m");
 else if(n==11){
  var v_1=end-at;
  if(eqB("i")&&at<=low)return false;
  at=end-v_1;
  put("n");
 }
 else if(n==12)put("p");
 else if(n==13)put("q");
 else if(n==14)put("r");
 else if(n==15)put("s");
 else if(n==16)put("t");
 else if(n==17)put("v");
 else if(n==18)put("w");
 else if(n==19)put("x");
 else put("z");
 return true;
}
function r_Step_1c(){
 ket=at;
 var n=amongB(a_8);
 if(n==0)return false;
 bra=at;
 if(!r_R1()||!r_C())return false;
 if(n==1){
  var v_1=end-at;
  if(eqB("n")&&r_R1())return false;
  at=end-v_1;
  a:{
   var v_2=end-at;
   if(eqB("in")&&at<=low){
    put("n");
    break a;
   }
   at=end-v_2;
   del();
  }
 }
 else{
  var v_3=end-at;
  if(eqB("h")&&r_R1())return false;
  at=end-v_3;
  var v_4=end-at;
  if(eqB("en")&&at<=low)return false;
  at=end-v_4;
  del();
 }
 return true;
}
function r_Lose_prefix(){
 bra=at;
 if(!eq("ge"))return false;
 ket=at;
 var v_1=at;
 if(!hop(3))return false;
 at=v_1;
 var v_2=at;
 a:for(;;){
  var v_3=at;
  if(eq("ij")||inside(g_v))break a;
  at=v_3;
  if(!hop(1))return false;
 }
 b:for(;;){
  var v_4=at;
  if(eq("ij")||inside(g_v))continue b;
  at=v_4;
  break b;
 }
 if(at>=end)return false;
 at=v_2;
 var n=among(a_9);
 if(n==1)return false;
 B_GE_removed=true;
 del();
 var v_5=at;
 c:{
  bra=at;
  var n=among(a_10);
  if(n==0)break c;
  ket=at;
  put(as_10[n-1]);
 }
 at=v_5;
 return true;
}
function r_Lose_infix(){
 if(!hop(1))return false;
 a:for(;;){
  b:{
   bra=at;
   if(!eq("ge"))break b;
   ket=at;
   break a;
  }
  if(!hop(1))return false;
 }
 var v_1=at;
 if(!hop(3))return false;
 at=v_1;
 var v_2=at;
 c:for(;;){
  var v_3=at;
  if(eq("ij")||inside(g_v))break c;
  at=v_3;
  if(!hop(1))return false;
 }
 d:for(;;){
  var v_4=at;
  if(eq("ij")||inside(g_v))continue d;
  at=v_4;
  break d;
 }
 if(at>=end)return false;
 at=v_2;
 B_GE_removed=true;
 del();
 var v_5=at;
 e:{
  bra=at;
  var n=among(a_11);
  if(n==0)break e;
  ket=at;
  put(as_11[n-1]);
 }
 at=v_5;
 return true;
}
function r_measure(){
 I_p1=end;
 I_p2=end;
 var v_1=at;
 a:{
  b:for(;;){
   if(outside(g_v))continue b;
   break b;
  }
  var v_2=1;
  c:for(;;){
   var v_3=at;
   if(eq("ij")||inside(g_v)){
    v_2--;
    continue c;
   }
   at=v_3;
   break c;
  }
  if(v_2>0||!outside(g_v))break a;
  I_p1=at;
  d:for(;;){
   if(outside(g_v))continue d;
   break d;
  }
  var v_4=1;
  e:for(;;){
   var v_5=at;
   if(eq("ij")||inside(g_v)){
    v_4--;
    continue e;
   }
   at=v_5;
   break e;
  }
  if(v_4>0||!outside(g_v))break a;
  I_p2=at;
 }
 at=v_1;
 return true;
}
function run(){
 B_GE_removed=false;
 I_p2=0;
 I_p1=0;
 var B_stemmed=false;
 r_measure();
 low=at;
 at=end;
 var v_1=end-at;
 if(r_Step_1())B_stemmed=true;
 at=end-v_1;
 var v_2=end-at;
 if(r_Step_2())B_stemmed=true;
 at=end-v_2;
 var v_3=end-at;
 if(r_Step_3())B_stemmed=true;
 at=end-v_3;
 var v_4=end-at;
 if(r_Step_4())B_stemmed=true;
 at=end-v_4;
 at=low;
 B_GE_removed=false;
 var v_5=at;
 a:{
  var v_6=at;
  if(!r_Lose_prefix())break a;
  at=v_6;
  r_measure();
 }
 at=v_5;
 low=at;
 at=end;
 var v_7=end-at;
 if(B_GE_removed){
  B_stemmed=true;
  r_Step_1c();
 }
 at=end-v_7;
 at=low;
 B_GE_removed=false;
 var v_8=at;
 b:{
  var v_9=at;
  if(!r_Lose_infix())break b;
  at=v_9;
  r_measure();
 }
 at=v_8;
 low=at;
 at=end;
 var v_10=end-at;
 if(B_GE_removed){
  B_stemmed=true;
  r_Step_1c();
 }
 at=end-v_10;
 at=low;
 at=end;
 var v_11=end-at;
 if(r_Step_7())B_stemmed=true;
 at=end-v_11;
 var v_12=end-at;
 if(B_stemmed)r_Step_6();
 at=end-v_12;
 at=low;
}
