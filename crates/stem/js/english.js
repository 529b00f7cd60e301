/* english, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let B_Y_found,I_p2,I_p1;
const g_aeo="aeo";
const g_v="aeiouy";
const g_v_WXY="Yaeiouwxy";
const g_valid_LI="cdeghkmnrt";
const a_0=affixes([-1,"arsen,commun,emerg,gener,inter,later,organ,past,univers"]);
const a_1=affixes([1,"','s','s"]);
const a_2=affixes([2,"ied,ies"],[3,"s"],[1,"sses"],[-1,"ss,us"]);
const a_3=affixes([1,"succ,proc,exc"]);
const a_4=affixes([2,"even,cann,inn,earr,herr,out"],[1,"y"]);
const a_5=affixes([-1,""],[2,"ed,edly,ingly"],[1,"eed,eedly"],[3,"ing"]);
const a_6=affixes([3,""],[2,"bb,dd,ff,gg,mm,nn,pp,rr,tt"],[1,"bl,at,iz"]);
const a_7=affixes([3,"anci"],[2,"enci"],[14,"ogi"],[16,"li"],[12,"bli,biliti"],[4,"abli"],[8,"alli,aliti,alism"],[9,"fulli,fulness"],[15,"lessli"],[10,"ousli,ousness"],[5,"entli"],[11,"iviti,iveness"],[1,"tional"],[7,"ational,ation,ator"],[6,"ization,izer"],[13,"ogist"]);
const a_8=affixes([4,"icate,iciti,ical"],[6,"ative"],[3,"alize"],[1,"tional"],[2,"ational"],[5,"ful,ness"]);
const a_9=affixes([1,"ic,ance,ence,able,ible,ate,ive,ize,iti,al,ism,er,ous,ant,ent,ment,ement"],[2,"ion"]);
const a_10=affixes([1,"e"],[2,"l"]);
const a_11=affixes([-1,"andes,atlas,bias,cosmos,howe,news,sky"],[6,"early"],[4,"gently"],[3,"idly"],[7,"only"],[8,"singly"],[2,"skies"],[1,"skis"],[5,"ugly"]);
const as_11="ski,sky,idl,gentl,ugli,earli,onli,singl".split(",");
function r_prelude(){
 B_Y_found=false;
 var v_1=at;
 a:{
  bra=at;
  if(!eq("'"))break a;
  ket=at;
  del();
 }
 at=v_1;
 var v_2=at;
 b:{
  bra=at;
  if(!eq("y"))break b;
  ket=at;
  put("Y");
  B_Y_found=true;
 }
 at=v_2;
 var v_3=at;
 c:for(;;){
  var v_4=at;
  d:{
   e:for(;;){
    var v_5=at;
    f:{
     if(!inside(g_v))break f;
     bra=at;
     if(!eq("y"))break f;
     ket=at;
     at=v_5;
     break e;
    }
    at=v_5;
    if(!hop(1))break d;
   }
   put("Y");
   B_Y_found=true;
   continue c;
  }
  at=v_4;
  break c;
 }
 at=v_3;
 return true;
}
function r_mark_regions(){
 I_p1=end;
 I_p2=end;
 var v_1=at;
 a:{
  b:{
   var v_2=at;
   if(among(a_0)!=0)break b;
   at=v_2;
   if(!goOut(g_v))break a;
   at++;
   if(!goIn(g_v))break a;
   at++;
  }
  I_p1=at;
  if(!goOut(g_v))break a;
  at++;
  if(!goIn(g_v))break a;
  at++;
  I_p2=at;
 }
 at=v_1;
 return true;
}
function r_shortv(){
 a:{
  var v_1=end-at;
  if(outsideB(g_v_WXY)&&insideB(g_v)&&outsideB(g_v))break a;
  at=end-v_1;
  if(outsideB(g_v)&&insideB(g_v)&&at<=low)break a;
  at=end-v_1;
  if(!eqB("past"))return false;
 }
 return true;
}
function r_R1(){
 return I_p1<=at;
}
function r_R2(){
 return I_p2<=at;
}
function r_Step_1a(){
 var v_1=end-at;
 a:{
  ket=at;
  if(amongB(a_1)==0){
   at=end-v_1;
   break a;
  }
  bra=at;
  del();
 }
 ket=at;
 var n=amongB(a_2);
 if(n==0)return false;
 bra=at;
 if(n==1)put("ss");
 else if(n==2){
  b:{
   var v_2=end-at;
   if(hopB(2)){
    put("i");
    break b;
   }
   at=end-v_2;
   put("ie");
  }
 }
 else if(n==3){
  if(!hopB(1)||!goOutB(g_v))return false;
  at--;
  del();
 }
 return true;
}
function r_Step_1b(){
 ket=at;
 var n=amongB(a_5);
 bra=at;
 a:{
  var v_1=end-at;
  b:{
   if(n==1){
    var v_2=end-at;
    if(r_R1()){
     c:{
      var v_3=end-at;
      if(amongB(a_3)!=0&&at<=low)break c;
      at=end-v_3;
      put("ee");
     }
    }
    at=end-v_2;
   }
   else if(n==2)break b;
   else if(n==3){
    var n=amongB(a_4);
    if(n==0)break b;
    if(n==1){
     var v_4=end-at;
     if(!outsideB(g_v)||at>low)break b;
     at=end-v_4;
     bra=at;
     put("ie");
    }
    else if(at>low)break b;
   }
   break a;
  }
  at=end-v_1;
  var v_5=end-at;
  if(!goOutB(g_v))return false;
  at--;
  at=end-v_5;
  del();
  ket=at;
  bra=at;
  var v_6=end-at;
  var n=amongB(a_6);
  if(n==1){
   put("e");
   return false;
  }
  else if(n==2){
   var v_7=end-at;
   if(insideB(g_aeo)&&at<=low)return false;
   at=end-v_7;
  }
  else{
   if(at!=I_p1)return false;
   var v_8=end-at;
   if(!r_shortv())return false;
   at=end-v_8;
   put("e");
   return false;
  }
  at=end-v_6;
  ket=at;
  if(!hopB(1))return false;
  bra=at;
  del();
 }
 return true;
}
function r_Step_1c(){
 ket=at;
 if(!eqB("y")&&!eqB("Y"))return false;
 bra=at;
 if(!outsideB(g_v)||at<=low)return false;
 put("i");
 return true;
}
function r_Step_2(){
 ket=at;
 var n=amongB(a_7);
 if(n==0)return false;
 bra=at;
 if(!r_R1())return false;
 if(n==1)put("tion");
 else if(n==2)put("ence");
 else if(n==3)put("ance");
 else if(n==4)put("able");
 else if(n==5)put("ent");
 else if(n==6)put("ize");
 else if(n==7)put("ate");
 else if(n==8)put("al");
 else if(n==9)put("ful");
 else if(n==10)put("ous");
 else if(n==11)put("ive");
 else if(n==12)put("ble");
 else if(n==13)put("og");
 else if(n==14){
  if(!eqB("l"))return false;
  put("og");
 }
 else if(n==15)put("less");
 else{
  if(!insideB(g_valid_LI))return false;
  del();
 }
 return true;
}
function r_Step_3(){
 ket=at;
 var n=amongB(a_8);
 if(n==0)return false;
 bra=at;
 if(!r_R1())return false;
 if(n==1)put("tion");
 else if(n==2)put("ate");
 else if(n==3)put("al");
 else if(n==4)put("ic");
 else if(n==5)del();
 else{
  if(!r_R2())return false;
  del();
 }
 return true;
}
function r_Step_4(){
 ket=at;
 var n=amongB(a_9);
 if(n==0)return false;
 bra=at;
 if(!r_R2())return false;
 if(n==1)del();
 else{
  if(!eqB("s")&&!eqB("t"))return false;
  del();
 }
 return true;
}
function r_Step_5(){
 ket=at;
 var n=amongB(a_10);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(!r_R2()){
   if(!r_R1())return false;
   var v_1=end-at;
   if(r_shortv())return false;
   at=end-v_1;
  }
  del();
 }
 else{
  if(!r_R2()||!eqB("l"))return false;
  del();
 }
 return true;
}
function r_exception1(){
 bra=at;
 var n=among(a_11);
 if(n==0)return false;
 ket=at;
 if(at<end)return false;
 if(n>0)put(as_11[n-1]);
 return true;
}
function r_postlude(){
 if(!B_Y_found)return false;
 a:for(;;){
  var v_1=at;
  b:{
   c:for(;;){
    var v_2=at;
    d:{
     bra=at;
     if(!eq("Y"))break d;
     ket=at;
     at=v_2;
     break c;
    }
    at=v_2;
    if(!hop(1))break b;
   }
   put("y");
   continue a;
  }
  at=v_1;
  break a;
 }
 return true;
}
function run(){
 B_Y_found=false;
 I_p2=0;
 I_p1=0;
 a:{
  var v_1=at;
  if(r_exception1())break a;
  at=v_1;
  if(!hop(3))break a;
  at=v_1;
  r_prelude();
  r_mark_regions();
  low=at;
  at=end;
  var v_2=end-at;
  r_Step_1a();
  at=end-v_2;
  var v_3=end-at;
  r_Step_1b();
  at=end-v_3;
  var v_4=end-at;
  r_Step_1c();
  at=end-v_4;
  var v_5=end-at;
  r_Step_2();
  at=end-v_5;
  var v_6=end-at;
  r_Step_3();
  at=end-v_6;
  var v_7=end-at;
  r_Step_4();
  at=end-v_7;
  var v_8=end-at;
  r_Step_5();
  at=end-v_8;
  at=low;
  var v_9=at;
  r_postlude();
  at=v_9;
 }
}
