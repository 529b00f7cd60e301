/* yiddish, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p1;
const g_niked="\u05b0\u05b1\u05b2\u05b3\u05b4\u05b5\u05b6\u05b7\u05b8\u05b9\u05bb\u05bc\u05bf\u05c1\u05c2";
const g_vowel="אויעױײ";
const g_consonant="בגדהזחטךכלםמןנסףפץצקרשתװ";
const a_0=affixes([1,"וו"],[2,"וי"],[3,"יי"],[4,"ך"],[5,"ם"],[6,"ן"],[7,"ף"],[8,"ץ"]);
const a_1=affixes([1,"אדורכ,אהינ,אהער,אהײמ,אומ,אונטער,איבער,אנ,אנט,אנטקעגנ,אנידער,אפ,אפיר,אקעגנ,אראפ,ארומ,ארונטער,אריבער,ארױס,ארױפ,ארײנ,אװעק,אױס,אױפ,אײנ,בא,בײ,דורכ,דער,מיט,נאכ,פאר,פארבײ,פארױס,פונאנדער,צו,צוזאמענ,צונױפ,צוריק,צע"]);
const a_2=affixes([-1,"דזש,שטר,שטש,שפר"]);
const a_3=affixes([9,"קליב"],[10,"ריב"],[7,"טריב"],[15,"שריב"],[23,"הױב"],[12,"שװיג"],[1,"גאנג"],[18,"זונג"],[21,"שלונג"],[20,"צװונג"],[22,"בױג"],[16,"בונד"],[6,"װיז"],[4,"ביט"],[8,"ליט"],[3,"מיט"],[14,"שניט"],[2,"נומ"],[25,"שטאנ"],[5,"ביס"],[13,"שמיס"],[11,"ריס"],[19,"טרונק"],[24,"פארלױר"],[26,"שװױר"],[17,"װוטש"]);
const a_4=affixes([1,"ונג,סטו,ט,סט,עט,שאפט,הײט,קײט,יקײט,לעכ,עלעכ,יזמ,ימ,עמ,נ,סטנ,יסטנ,עטנ,ענ,עלענ,יזמענ,ס,עטס,נס,עס,עלעס,ערס,ענערס,ע,סטע,עטע,עלע,ער,סטער,עטער"],[31,"בראכט"],[33,"יסט"],[3,"ענעמ,ענס,ענע,ענער"],[4,"טענעמ,טנ,טס,טנס,טע,טענע,טער,טענער"],[14,"קליבנ"],[15,"ריבנ"],[12,"טריבנ"],[7,"שריבנ"],[27,"הױבנ"],[17,"שװיגנ"],[22,"זונגנ"],[25,"שלונגנ"],[24,"צװונגנ"],[26,"בױגנ"],[20,"בונדנ"],[11,"װיזנ"],[9,"GEביטנ"],[13,"GEליטנ"],[8,"GEמיטנ"],[19,"שניטנ"],[10,"GEביסנ"],[18,"שמיסנ"],[16,"GEריסנ"],[5,"גאנגענ,גײנ"],[6,"נומענ"],[29,"שטאנענ"],[23,"טרונקנ"],[28,"פארלױרנ"],[30,"שװױרנ"],[21,"װוטשנ"],[2,"יעס"],[-1,"יע"],[32,"ות"]);
const a_5=affixes([1,"ונג,שאפט,הײט,קײט,יקײט"],[2,"ל"]);
const a_6=affixes([1,"יג,יק,דיק,נדיק,ענדיק,ניק,יש"],[-1,"בליק,גליק"]);
const as_3="גײ,נעמ,מײד,בײט,בײס,װײז,טרײב,לײט,קלײב,רײב,רײס,שװײג,שמײס,שנײד,שרײב,בינד,װיטש,זינג,טרינק,צװינג,שלינג,בײג,הײב,פארליר,שטײ,שװער".split(",");
function r_prelude(){
 var v_1=at;
 a:for(;;){
  var v_2=at;
  b:{
   c:for(;;){
    var v_3=at;
    d:{
     bra=at;
     var n=among(a_0);
     if(n==0)break d;
     ket=at;
     if(n==1){
      if(eq("\u05bc"))break d;
      put("װ");
     }
     else if(n==2){
      if(eq("\u05b4"))break d;
      put("ױ");
     }
     else if(n==3){
      if(eq("\u05b4"))break d;
      put("ײ");
     }
     else if(n==4)put("כ");
     else if(n==5)put("מ");
     else if(n==6)put("נ");
     else if(n==7)put("פ");
     else put("צ");
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
 var v_4=at;
 e:for(;;){
  var v_5=at;
  f:{
   g:for(;;){
    var v_6=at;
    h:{
     bra=at;
     if(!inside(g_niked))break h;
     ket=at;
     del();
     at=v_6;
     break g;
    }
    at=v_6;
    if(!hop(1))break f;
   }
   continue e;
  }
  at=v_5;
  break e;
 }
 at=v_4;
 return true;
}
function r_mark_regions(){
 I_p1=end;
 var v_1=at;
 a:{
  bra=at;
  if(!eq("גע")){
   at=v_1;
   break a;
  }
  ket=at;
  var v_2=at;
  if(eq("לט")||eq("בנ")||at>=end){
   at=v_1;
   break a;
  }
  at=v_2;
  put("GE");
 }
 var v_3=at;
 b:{
  if(among(a_1)==0){
   at=v_3;
   break b;
  }
  c:{
   var v_4=at;
   d:{
    var v_5=at;
    if((!eq("צוגנ")&&!eq("צוקט")&&!eq("צוקנ"))||at<end)break d;
    at=v_5;
    break c;
   }
   at=v_4;
   e:{
    var v_6=at;
    if(!eq("געבנ"))break e;
    at=v_6;
    break c;
   }
   at=v_4;
   f:{
    bra=at;
    if(!eq("גע"))break f;
    ket=at;
    put("GE");
    break c;
   }
   at=v_4;
   bra=at;
   if(!eq("צו")){
    at=v_3;
    break b;
   }
   ket=at;
   put("TSU");
  }
 }
 var v_7=at;
 if(!hop(3))return false;
 var I_x=at;
 at=v_7;
 var v_8=at;
 if(among(a_2)==0)at=v_8;
 var v_9=at;
 if(inside(g_consonant)&&inside(g_consonant)&&inside(g_consonant)){
  I_p1=at;
  return false;
 }
 at=v_9;
 if(!goOut(g_vowel))return false;
 at++;
 if(!goIn(g_vowel))return false;
 I_p1=at;
 if(I_p1<I_x)I_p1=I_x;
 return true;
}
function r_R1(){
 return I_p1<=at;
}
function r_standard_suffix(){
 var v_1=end-at;
 a:{
  ket=at;
  var n=amongB(a_4);
  if(n==0)break a;
  bra=at;
  if(n==1){
   if(!r_R1())break a;
   del();
  }
  else if(n==2){
   if(!r_R1())break a;
   put("יע");
  }
  else if(n==3){
   if(!r_R1())break a;
   del();
   ket=at;
   var n=amongB(a_3);
   if(n==0)break a;
   bra=at;
   put(as_3[n-1]);
  }
  else if(n==4){
   b:{
    var v_2=end-at;
    if(r_R1()){
     del();
     break b;
    }
    at=end-v_2;
    put("ט");
   }
   ket=at;
   if(!eqB("בראכ"))break a;
   var v_3=end-at;
   if(!eqB("גע"))at=end-v_3;
   bra=at;
   put("ברענג");
  }
  else if(n==5)put("גײ");
  else if(n==6)put("נעמ");
  else if(n==7)put("שרײב");
  else if(n==8)put("מײד");
  else if(n==9)put("בײט");
  else if(n==10)put("בײס");
  else if(n==11)put("װײז");
  else if(n==12)put("טרײב");
  else if(n==13)put("לײט");
  else if(n==14)put("קלײב");
  else if(n==15)put("רײב");
  else if(n==16)put("רײס");
  else if(n==17)put("שװײג");
  else if(n==18)put("שמײס");
  else if(n==19)put("שנײד");
  else if(n==20)put("בינד");
  else if(n==21)put("װיטש");
  else if(n==22)put("זינג");
  else if(n==23)put("טרינק");
  else if(n==24)put("צװינג");
  else if(n==25)put("שלינג");
  else if(n==26)put("בײג");
  else if(n==27)put("הײב");
  else if(n==28)put("פארליר");
  else if(n==29)put("שטײ");
  else if(n==30)put("שװער");
  else if(n==31)put("ברענג");
  else if(n==32){
   if(!r_R1())break a;
   put("ה");
  }
  else if(n==33){
   c:{
    var v_4=end-at;
    if(eqB("ג")||eqB("ש")){
     var v_5=end-at;
     d:{
      if(I_p1>at+3){
       at=end-v_5;
       break d;
      }
      put("יס");
     }
     break c;
    }
    at=end-v_4;
    if(!r_R1())break a;
    del();
   }
  }
 }
 at=end-v_1;
 var v_6=end-at;
 e:{
  ket=at;
  var n=amongB(a_5);
  if(n==0)break e;
  bra=at;
  if(n==1){
   if(!r_R1())break e;
   del();
  }
  else{
   if(!r_R1()||!insideB(g_consonant))break e;
   del();
  }
 }
 at=end-v_6;
 var v_7=end-at;
 f:{
  ket=at;
  var n=amongB(a_6);
  if(n==0)break f;
  bra=at;
  if(n==1){
   if(!r_R1())break f;
   del();
  }
 }
 at=end-v_7;
 var v_8=end-at;
 g:for(;;){
  var v_9=end-at;
  h:{
   i:for(;;){
    var v_10=end-at;
    j:{
     ket=at;
     if(!eqB("GE")&&!eqB("TSU"))break j;
     bra=at;
     del();
     at=end-v_10;
     break i;
    }
    at=end-v_10;
    if(!hopB(1))break h;
   }
   continue g;
  }
  at=end-v_9;
  break g;
 }
 at=end-v_8;
 return true;
}
function run(){
 I_p1=0;
 r_prelude();
 var v_1=at;
 r_mark_regions();
 at=v_1;
 low=at;
 at=end;
 r_standard_suffix();
 at=low;
}
