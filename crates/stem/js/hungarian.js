/* hungarian, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p1;
const g_v="aeiouáéíóöúüőű";
const a_0=affixes([1,"á"],[2,"é"]);
const a_1=affixes([-1,"bb,cc,dd,ff,gg,jj,kk,ll,mm,nn,pp,rr,ccs,ss,zzs,tt,vv,ggy,lly,nny,tty,ssz,zz"]);
const a_2=affixes([1,"al,el"]);
const a_3=affixes([-1,"ba,ra,be,re,ig,nak,nek,val,vel,ul,nál,nél,ból,ról,tól,ül,ből,ről,től,n,an,ban,en,ben,képpen,on,ön,képp,kor,t,at,et,ként,anként,enként,onként,ot,ért,öt,hez,hoz,höz,vá,vé"]);
const a_4=affixes([2,"án,ánként"],[1,"én"]);
const a_5=affixes([1,"stul,astul,stül,estül"],[2,"ástul"],[3,"éstül"]);
const a_6=affixes([1,"á,é"]);
const a_7=affixes([3,"k,ak,ek,ok,ök"],[1,"ák"],[2,"ék"]);
const a_8=affixes([1,"éi,é,ké,aké,eké,oké,öké"],[3,"áéi,áké"],[2,"ééi,éké,éé"]);
const a_9=affixes([1,"a,ja,d,ad,ed,od,öd,e,je,nk,unk,ünk,uk,juk,ük,jük,m,am,em,om,o"],[2,"ád,ánk,ájuk,ám,á"],[3,"éd,énk,éjük,ém,é"]);
const a_10=affixes([1,"id,aid,jaid,eid,jeid,i,ai,jai,ei,jei,itek,eitek,jeitek,ik,aik,jaik,eik,jeik,ink,aink,jaink,eink,jeink,aitok,jaitok,im,aim,jaim,eim,jeim"],[2,"áid,ái,áik,áink,áitok,áim"],[3,"éid,éi,éitek,éik,éink,éim"]);
const as_0="a,e".split(",");
const as_4="e,a".split(",");
const as_5=",a,e".split(",");
const as_7="a,e,".split(",");
const as_8=",e,a".split(",");
const as_9=",a,e".split(",");
const as_10=",a,e".split(",");
function r_mark_regions(){
 I_p1=end;
 a:{
  var v_1=at;
  if(inside(g_v)){
   var v_2=at;
   if(goIn(g_v)){
    at++;
    I_p1=at;
   }
   at=v_2;
   break a;
  }
  at=v_1;
  if(!goOut(g_v))return false;
  at++;
  I_p1=at;
 }
 return true;
}
function r_R1(){
 return I_p1<=at;
}
function r_v_ending(){
 ket=at;
 var n=amongB(a_0);
 if(n==0)return false;
 bra=at;
 if(!r_R1())return false;
 put(as_0[n-1]);
 return true;
}
function r_double(){
 var v_1=end-at;
 if(amongB(a_1)==0)return false;
 at=end-v_1;
 return true;
}
function r_undouble(){
 if(!hopB(1))return false;
 ket=at;
 if(!hopB(1))return false;
 bra=at;
 del();
 return true;
}
function r_instrum(){
 ket=at;
 if(amongB(a_2)==0)return false;
 bra=at;
 if(!r_R1()||!r_double())return false;
 del();
 return r_undouble();
}
function r_case(){
 ket=at;
 if(amongB(a_3)==0)return false;
 bra=at;
 if(!r_R1())return false;
 del();
 return r_v_ending();
}
function r_case_special(){
 ket=at;
 var n=amongB(a_4);
 if(n==0)return false;
 bra=at;
 if(!r_R1())return false;
 put(as_4[n-1]);
 return true;
}
function r_case_other(){
 ket=at;
 var n=amongB(a_5);
 if(n==0)return false;
 bra=at;
 if(!r_R1())return false;
 put(as_5[n-1]);
 return true;
}
function r_factive(){
 ket=at;
 if(amongB(a_6)==0)return false;
 bra=at;
 if(!r_R1()||!r_double())return false;
 del();
 return r_undouble();
}
function r_plural(){
 ket=at;
 var n=amongB(a_7);
 if(n==0)return false;
 bra=at;
 if(!r_R1())return false;
 put(as_7[n-1]);
 return true;
}
function r_owned(){
 ket=at;
 var n=amongB(a_8);
 if(n==0)return false;
 bra=at;
 if(!r_R1())return false;
 put(as_8[n-1]);
 return true;
}
function r_sing_owner(){
 ket=at;
 var n=amongB(a_9);
 if(n==0)return false;
 bra=at;
 if(!r_R1())return false;
 put(as_9[n-1]);
 return true;
}
function r_plur_owner(){
 ket=at;
 var n=amongB(a_10);
 if(n==0)return false;
 bra=at;
 if(!r_R1())return false;
 put(as_10[n-1]);
 return true;
}
function run(){
 I_p1=0;
 var v_1=at;
 r_mark_regions();
 at=v_1;
 low=at;
 at=end;
 var v_2=end-at;
 r_instrum();
 at=end-v_2;
 var v_3=end-at;
 r_case();
 at=end-v_3;
 var v_4=end-at;
 r_case_special();
 at=end-v_4;
 var v_5=end-at;
 r_case_other();
 at=end-v_5;
 var v_6=end-at;
 r_factive();
 at=end-v_6;
 var v_7=end-at;
 r_owned();
 at=end-v_7;
 var v_8=end-at;
 r_sing_owner();
 at=end-v_8;
 var v_9=end-at;
 r_plur_owner();
 at=end-v_9;
 var v_10=end-at;
 r_plural();
 at=end-v_10;
 at=low;
}
