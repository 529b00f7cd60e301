/* french, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p2,I_p1,I_pV;
const g_v="aeiouyàâèéêëîïôùû";
const g_oux_ending="bhjlnp";
const g_elision_char="cdjlmnst";
const g_keep_with_s="aiosuè";
const a_0=affixes([-1,"col,par,tap"],[1,"ni"]);
const a_1=affixes([7,""],[6,"H"],[4,"He"],[5,"Hi"],[1,"I"],[2,"U"],[3,"Y"]);
const a_2=affixes([3,"iqU,abl"],[4,"Ièr,ièr"],[2,"eus"],[1,"iv"]);
const a_3=affixes([2,"ic"],[1,"abil"],[3,"iv"]);
const a_4=affixes([1,"iqUe,ance,able,isme,iste,iqUes,ances,ables,ismes,istes,eux"],[2,"atrice,ation,ateur,atrices,ations,ateurs"],[5,"ence,ences"],[3,"logie,logies"],[12,"euse,euses"],[8,"ive,if,ives,ifs"],[4,"usion,ution,usions,utions"],[16,"ments,ment"],[6,"ements,ement"],[13,"issements,issement"],[7,"ités,ité"],[14,"amment"],[15,"emment"],[10,"aux"],[9,"eaux"],[11,"oux"]);
const a_5=affixes([1,"ira,ie,isse,issante,i,irai,ir,iras,ies,îmes,isses,issantes,îtes,is,irais,issais,irions,issions,irons,issons,issants,it,irait,issait,issant,iraIent,issaIent,irent,issent,iront,ît,iriez,issiez,irez,issez"]);
const a_6=affixes([1,"al"],[-1,"épl,auv"]);
const a_7=affixes([3,"a,asse,ante,ai,as,âmes,asses,antes,âtes,assions,ants,ait,ant,aIent,assent,ât,assiez"],[2,"era,ée,erai,er,eras,ées,eais,erais,erions,erons,és,erait,eraIent,èrent,eront,ez,iez,eriez,erez,é"],[4,"aise,aises,ais"],[1,"ions"]);
const a_8=affixes([3,"e"],[2,"Ière,ière,Ier,ier"],[1,"ion"]);
const a_9=affixes([-1,"ell,eill,enn,onn,ett"]);
function r_elisions(){
 bra=at;
 if((!inside(g_elision_char)&&!eq("qu"))||!eq("'"))return false;
 ket=at;
 if(at>=end)return false;
 del();
 return true;
}
function r_prelude(){
 a:for(;;){
  var v_1=at;
  b:{
   c:for(;;){
    var v_2=at;
    d:{
     e:{
      var v_3=at;
      f:{
       if(!inside(g_v))break f;
       bra=at;
       g:{
        var v_4=at;
        h:{
         if(!eq("u"))break h;
         ket=at;
         if(!inside(g_v))break h;
         put("U");
         break g;
        }
        at=v_4;
        i:{
         if(!eq("i"))break i;
         ket=at;
         if(!inside(g_v))break i;
         put("I");
         break g;
        }
        at=v_4;
        if(!eq("y"))break f;
        ket=at;
        put("Y");
       }
       break e;
      }
      at=v_3;
      j:{
       bra=at;
       if(!eq("ë"))break j;
       ket=at;
       put("He");
       break e;
      }
      at=v_3;
      k:{
       bra=at;
       if(!eq("ï"))break k;
       ket=at;
       put("Hi");
       break e;
      }
      at=v_3;
      l:{
       bra=at;
       if(!eq("y"))break l;
       ket=at;
       if(!inside(g_v))break l;
       put("Y");
       break e;
      }
      at=v_3;
      if(!eq("q"))break d;
      bra=at;
      if(!eq("u"))break d;
      ket=at;
      put("U");
     }
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
function r_mark_regions(){
 I_pV=end;
 I_p1=end;
 I_p2=end;
 var v_1=at;
 a:{
  b:{
   var v_2=at;
   if(inside(g_v)&&inside(g_v)&&hop(1))break b;
   at=v_2;
   c:{
    var n=among(a_0);
    if(n==0||(n==1&&!inside(g_v)))break c;
    break b;
   }
   at=v_2;
   if(!hop(1)||!goOut(g_v))break a;
   at++;
  }
  I_pV=at;
 }
 at=v_1;
 var v_3=at;
 d:{
  if(!goOut(g_v))break d;
  at++;
  if(!goIn(g_v))break d;
  at++;
  I_p1=at;
  if(!goOut(g_v))break d;
  at++;
  if(!goIn(g_v))break d;
  at++;
  I_p2=at;
 }
 at=v_3;
 return true;
}
function r_postlude(){
 a:for(;;){
  var v_1=at;
  b:{
   bra=at;
   var n=among(a_1);
   ket=at;
   if(n==1)put("i");
   else if(n==2)put("u");
   else if(n==3)put("y");
   else if(n==4)put("ë");
   else if(n==5)put("ï");
   else if(n==6)del();
   else if(!hop(1))break b;
   continue a;
  }
  at=v_1;
  break a;
 }
 return true;
}
function r_RV(){
 return I_pV<=at;
}
function r_R1(){
 return I_p1<=at;
}
function r_R2(){
 return I_p2<=at;
}
function r_standard_suffix(){
 ket=at;
 var n=amongB(a_4);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(!r_R2())return false;
  del();
 }
 else if(n==2){
  if(!r_R2())return false;
  del();
  var v_1=end-at;
  a:{
   ket=at;
   if(!eqB("ic")){
    at=end-v_1;
    break a;
   }
   bra=at;
   b:{
    var v_2=end-at;
    if(r_R2()){
     del();
     break b;
    }
    at=end-v_2;
    put("iqU");
   }
  }
 }
 else if(n==3){
  if(!r_R2())return false;
  put("log");
 }
 else if(n==4){
  if(!r_R2())return false;
  put("u");
 }
 else if(n==5){
  if(!r_R2())return false;
  put("ent");
 }
 else if(n==6){
  if(!r_RV())return false;
  del();
  var v_3=end-at;
  c:{
   ket=at;
   var n=amongB(a_2);
   if(n==0){
    at=end-v_3;
    break c;
   }
   bra=at;
   if(n==1){
    if(!r_R2()){
     at=end-v_3;
     break c;
    }
    del();
    ket=at;
    if(!eqB("at")){
     at=end-v_3;
     break c;
    }
    bra=at;
    if(!r_R2()){
     at=end-v_3;
     break c;
    }
    del();
   }
   else if(n==2){
    d:{
     var v_4=end-at;
     if(r_R2()){
      del();
      break d;
     }
     at=end-v_4;
     if(!r_R1()){
      at=end-v_3;
      break c;
     }
     put("eux");
    }
   }
   else if(n==3){
    if(!r_R2()){
     at=end-v_3;
     break c;
    }
    del();
   }
   else{
    if(!r_RV()){
     at=end-v_3;
     break c;
    }
    put("i");
   }
  }
 }
 else if(n==7){
  if(!r_R2())return false;
  del();
  var v_5=end-at;
  e:{
   ket=at;
   var n=amongB(a_3);
   if(n==0){
    at=end-v_5;
    break e;
   }
   bra=at;
   if(n==1){
    f:{
     var v_6=end-at;
     if(r_R2()){
      del();
      break f;
     }
     at=end-v_6;
     put("abl");
    }
   }
   else if(n==2){
    g:{
     var v_7=end-at;
     if(r_R2()){
      del();
      break g;
     }
     at=end-v_7;
     put("iqU");
    }
   }
   else{
    if(!r_R2()){
     at=end-v_5;
     break e;
    }
    del();
   }
  }
 }
 else if(n==8){
  if(!r_R2())return false;
  del();
  var v_8=end-at;
  h:{
   ket=at;
   if(!eqB("at")){
    at=end-v_8;
    break h;
   }
   bra=at;
   if(!r_R2()){
    at=end-v_8;
    break h;
   }
   del();
   ket=at;
   if(!eqB("ic")){
    at=end-v_8;
    break h;
   }
   bra=at;
   i:{
    var v_9=end-at;
    if(r_R2()){
     del();
     break i;
    }
    at=end-v_9;
    put("iqU");
   }
  }
 }
 else if(n==9)put("eau");
 else if(n==10){
  if(!r_R1())return false;
  put("al");
 }
 else if(n==11){
  if(!insideB(g_oux_ending))return false;
  put("ou");
 }
 else if(n==12){
  j:{
   var v_10=end-at;
   if(r_R2()){
    del();
    break j;
   }
   at=end-v_10;
   if(!r_R1())return false;
   put("eux");
  }
 }
 else if(n==13){
  if(!r_R1()||!outsideB(g_v))return false;
  del();
 }
 else if(n==14){
  if(!r_RV())return false;
  put("ant");
  return false;
 }
 else if(n==15){
  if(!r_RV())return false;
  put("ent");
  return false;
 }
 else{
  var v_11=end-at;
  if(!insideB(g_v)||!r_RV())return false;
  at=end-v_11;
  del();
  return false;
 }
 return true;
}
function r_i_verb_suffix(){
 if(at<I_pV)return false;
 var v_2=low;
 low=I_pV;
 ket=at;
 if(amongB(a_5)==0){
  low=v_2;
  return false;
 }
 bra=at;
 if(eqB("H")||!outsideB(g_v)){
  low=v_2;
  return false;
 }
 del();
 low=v_2;
 return true;
}
function r_verb_suffix(){
 if(at<I_pV)return false;
 var v_2=low;
 low=I_pV;
 ket=at;
 var n=amongB(a_7);
 if(n==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 if(n==1){
  if(!r_R2())return false;
  del();
 }
 else if(n==2)del();
 else if(n==3){
  var v_3=end-at;
  a:{
   if(!eqB("e")||!r_RV()){
    at=end-v_3;
    break a;
   }
   bra=at;
  }
  del();
 }
 else{
  var v_4=end-at;
  b:{
   var n=amongB(a_6);
   if(n==0||(n==1&&(!hopB(1)||at>low)))break b;
   return false;
  }
  at=end-v_4;
  del();
 }
 return true;
}
function r_residual_suffix(){
 var v_1=end-at;
 a:{
  ket=at;
  if(!eqB("s")){
   at=end-v_1;
   break a;
  }
  bra=at;
  var v_2=end-at;
  if(!eqB("Hi")&&!outsideB(g_keep_with_s)){
   at=end-v_1;
   break a;
  }
  at=end-v_2;
  del();
 }
 if(at<I_pV)return false;
 var v_4=low;
 low=I_pV;
 ket=at;
 var n=amongB(a_8);
 if(n==0){
  low=v_4;
  return false;
 }
 bra=at;
 if(n==1){
  if(!r_R2()||(!eqB("s")&&!eqB("t"))){
   low=v_4;
   return false;
  }
  del();
 }
 else if(n==2)put("i");
 else del();
 low=v_4;
 return true;
}
function r_un_double(){
 var v_1=end-at;
 if(amongB(a_9)==0)return false;
 at=end-v_1;
 ket=at;
 if(!hopB(1))return false;
 bra=at;
 del();
 return true;
}
function r_un_accent(){
 var v_1=1;
 a:for(;;){
  if(outsideB(g_v)){
   v_1--;
   continue a;
  }
  break a;
 }
 if(v_1>0)return false;
 ket=at;
 if(!eqB("é")&&!eqB("è"))return false;
 bra=at;
 put("e");
 return true;
}
function run(){
 I_p2=0;
 I_p1=0;
 I_pV=0;
 var v_1=at;
 r_elisions();
 at=v_1;
 var v_2=at;
 r_prelude();
 at=v_2;
 r_mark_regions();
 low=at;
 at=end;
 var v_3=end-at;
 a:{
  var v_4=end-at;
  b:{
   var v_5=end-at;
   c:{
    var v_6=end-at;
    if(r_standard_suffix())break c;
    at=end-v_6;
    if(r_i_verb_suffix())break c;
    at=end-v_6;
    if(!r_verb_suffix())break b;
   }
   at=end-v_5;
   var v_7=end-at;
   d:{
    ket=at;
    e:{
     var v_8=end-at;
     if(eqB("Y")){
      bra=at;
      put("i");
      break e;
     }
     at=end-v_8;
     if(!eqB("ç")){
      at=end-v_7;
      break d;
     }
     bra=at;
     put("c");
    }
   }
   break a;
  }
  at=end-v_4;
  r_residual_suffix();
 }
 at=end-v_3;
 var v_9=end-at;
 r_un_double();
 at=end-v_9;
 var v_10=end-at;
 r_un_accent();
 at=end-v_10;
 at=low;
 var v_11=at;
 r_postlude();
 at=v_11;
}
