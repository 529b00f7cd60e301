/* polish, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p1;
const g_v="aeiouyóąę";
const a_0=affixes([1,"byście,bym,by,byśmy,byś"]);
const a_1=affixes([1,"ąc,ając,sz,iejsz"],[2,"sząc"]);
const a_2=affixes([1,"a,ia,e,ie,ach,iach,i,ami,iami,owi,iowi,em,iem,om,iom,o,u,iu,ów,ą,ią",r_R1],[1,"ąca,ająca,sza,iejsza,ała,iała,iła,ąc,ając,ące,ające,cie,acie,ecie,icie,ajcie,aliście,ieliście,iliście,ałyście,iałyście,iłyście,sze,iejsze,ali,ieli,ili,aj,am,ałam,iałam,iłam,ałem,iałem,iłem,ało,iało,iło,amy,emy,imy,aliśmy,ieliśmy,iliśmy,ałyśmy,iałyśmy,iłyśmy,ały,iały,iły,asz,esz,isz,ącą,ającą,ają,iejszą,ać,ieć,ić,ąć,aść,eść,ę,ał,iał,ił,ałaś,iałaś,iłaś,ałeś,iałeś,iłeś"],[2,"sząca,szące,szącą,szę"],[4,"liście,łyście,liśmy,łyśmy,łaś,łeś"],[5,"ich,ych,imi,ymi,ej,iej,im,ym,ego,iego,emu,iemu,y"],[3,"szą"]);
const a_3=affixes([1,"ć"],[2,"ń"],[3,"ś"],[4,"ź"]);
const as_1=",s".split(",");
const as_3="c,n,s,z".split(",");
function r_mark_regions(){
 I_p1=end;
 if(!goOut(g_v))return false;
 at++;
 if(!goIn(g_v))return false;
 at++;
 I_p1=at;
 return true;
}
function r_R1(){
 return I_p1<=at;
}
function r_remove_endings(){
 var v_1=end-at;
 a:{
  if(at<I_p1)break a;
  var v_3=low;
  low=I_p1;
  ket=at;
  if(amongB(a_0)==0){
   low=v_3;
   break a;
  }
  bra=at;
  low=v_3;
  del();
 }
 at=end-v_1;
 ket=at;
 var n=amongB(a_2);
 if(n==0)return false;
 bra=at;
 if(n==1)del();
 else if(n==2)put("s");
 else if(n==3){
  b:{
   var v_4=end-at;
   if(r_R1()){
    del();
    break b;
   }
   at=end-v_4;
   put("s");
  }
 }
 else if(n==4)put("ł");
 else{
  del();
  var v_5=end-at;
  c:{
   ket=at;
   var n=amongB(a_1);
   if(n==0){
    at=end-v_5;
    break c;
   }
   bra=at;
   put(as_1[n-1]);
  }
 }
 var v_6=end-at;
 d:{
  ket=at;
  if(!eqB("'")){
   at=end-v_6;
   break d;
  }
  bra=at;
  del();
 }
 return true;
}
function r_normalize_consonant(){
 ket=at;
 var n=amongB(a_3);
 if(n==0)return false;
 bra=at;
 if(at<=low)return false;
 put(as_3[n-1]);
 return true;
}
function run(){
 I_p1=0;
 var v_1=at;
 r_mark_regions();
 at=v_1;
 a:{
  var v_2=at;
  b:{
   if(!hop(2))break b;
   low=at;
   at=end;
   if(!r_remove_endings())break b;
   at=low;
   break a;
  }
  at=v_2;
  low=at;
  at=end;
  if(!r_normalize_consonant())return false;
  at=low;
 }
}
