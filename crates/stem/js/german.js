/* german, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p2,I_p1;
const g_v="aeiouyäöü";
const g_et_ending="Udfgklmnrstzä";
const g_s_ending="bdfghklmnrt";
const g_st_ending="bdfghklmnt";
const a_0=affixes([5,""],[2,"ae"],[3,"oe"],[-1,"qu"],[4,"ue"],[1,"ß"]);
const a_1=affixes([5,""],[2,"U,ü"],[1,"Y"],[3,"ä"],[4,"ö"]);
const a_2=affixes([3,"e,en,es"],[1,"em"],[2,"erinnen,erin,ern,er"],[5,"ln,lns"],[4,"s"]);
const a_3=affixes([-1,"tick,plan,geordn,intern,tr"]);
const a_4=affixes([1,"en,er,est"],[3,"et"],[2,"st"]);
const a_5=affixes([1,"ig,lich"]);
const a_6=affixes([1,"end,ung"],[2,"ig,isch,ik"],[3,"lich,heit"],[4,"keit"]);
const a_7=affixes([1,"','sch,'s"]);
function r_prelude(){
 var v_1=at;
 a:for(;;){
  var v_2=at;
  b:{
   c:for(;;){
    var v_3=at;
    d:{
     if(!inside(g_v))break d;
     bra=at;
     e:{
      var v_4=at;
      f:{
       if(!eq("u"))break f;
       ket=at;
       if(!inside(g_v))break f;
       put("U");
       break e;
      }
      at=v_4;
      if(!eq("y"))break d;
      ket=at;
      if(!inside(g_v))break d;
      put("Y");
     }
     at=v_3;
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
 g:for(;;){
  var v_5=at;
  h:{
   bra=at;
   var n=among(a_0);
   ket=at;
   if(n==1)put("ss");
   else if(n==2)put("ä");
   else if(n==3)put("ö");
   else if(n==4)put("ü");
   else if(n==5){
    if(!hop(1))break h;
   }
   continue g;
  }
  at=v_5;
  break g;
 }
 return true;
}
function r_mark_regions(){
 I_p1=end;
 I_p2=end;
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
 if(!goOut(g_v))return false;
 at++;
 if(!goIn(g_v))return false;
 at++;
 I_p2=at;
 return true;
}
function r_postlude(){
 a:for(;;){
  var v_1=at;
  b:{
   bra=at;
   var n=among(a_1);
   ket=at;
   if(n==1)put("y");
   else if(n==2)put("u");
   else if(n==3)put("a");
   else if(n==4)put("o");
   else if(!hop(1))break b;
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
function r_R2(){
 return I_p2<=at;
}
function r_standard_suffix(){
 var v_1=end-at;
 a:{
  ket=at;
  var n=amongB(a_2);
  if(n==0)break a;
  bra=at;
  if(!r_R1())break a;
  if(n==1){
   if(eqB("syst"))break a;
   del();
  }
  else if(n==2)del();
  else if(n==3){
   del();
   var v_2=end-at;
   b:{
    ket=at;
    if(!eqB("s")){
     at=end-v_2;
     break b;
    }
    bra=at;
    if(!eqB("nis")){
     at=end-v_2;
     break b;
    }
    del();
   }
  }
  else if(n==4){
   if(!insideB(g_s_ending))break a;
   del();
  }
  else put("l");
 }
 at=end-v_1;
 var v_3=end-at;
 c:{
  ket=at;
  var n=amongB(a_4);
  if(n==0)break c;
  bra=at;
  if(!r_R1())break c;
  if(n==1)del();
  else if(n==2){
   if(!insideB(g_st_ending)||!hopB(3))break c;
   del();
  }
  else{
   var v_4=end-at;
   if(!insideB(g_et_ending))break c;
   at=end-v_4;
   var v_5=end-at;
   if(amongB(a_3)!=0)break c;
   at=end-v_5;
   del();
  }
 }
 at=end-v_3;
 var v_6=end-at;
 d:{
  ket=at;
  var n=amongB(a_6);
  if(n==0)break d;
  bra=at;
  if(!r_R2())break d;
  if(n==1){
   del();
   var v_7=end-at;
   e:{
    ket=at;
    if(!eqB("ig")){
     at=end-v_7;
     break e;
    }
    bra=at;
    if(eqB("e")||!r_R2()){
     at=end-v_7;
     break e;
    }
    del();
   }
  }
  else if(n==2){
   if(eqB("e"))break d;
   del();
  }
  else if(n==3){
   del();
   var v_8=end-at;
   f:{
    ket=at;
    if(!eqB("er")&&!eqB("en")){
     at=end-v_8;
     break f;
    }
    bra=at;
    if(!r_R1()){
     at=end-v_8;
     break f;
    }
    del();
   }
  }
  else{
   del();
   var v_9=end-at;
   g:{
    ket=at;
    if(amongB(a_5)==0){
     at=end-v_9;
     break g;
    }
    bra=at;
    if(!r_R2()){
     at=end-v_9;
     break g;
    }
    del();
   }
  }
 }
 at=end-v_6;
 var v_10=end-at;
 h:{
  ket=at;
  if(amongB(a_7)==0)break h;
  bra=at;
  if(!hopB(1)||at<=low)break h;
  del();
 }
 at=end-v_10;
 return true;
}
function run(){
 I_p2=0;
 I_p1=0;
 var v_1=at;
 r_prelude();
 at=v_1;
 var v_2=at;
 r_mark_regions();
 at=v_2;
 low=at;
 at=end;
 r_standard_suffix();
 at=low;
 var v_3=at;
 r_postlude();
 at=v_3;
}
