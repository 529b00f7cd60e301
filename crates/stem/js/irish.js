/* irish, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p2,I_p1,I_pV;
const g_v="aeiouáéíóú";
const a_0=affixes([1,"b',d',h-,m',n-,t-"],[4,"bh,mb"],[2,"bhf,d'fh,fh"],[8,"bp,ph"],[5,"ch,gc"],[6,"dh,nd"],[9,"dt,th"],[7,"gh,ng"],[10,"mh"],[3,"sh,ts"]);
const a_1=affixes([1,"íochta,aíochta,abh,eabh,ibh,aibh,amh,eamh,imh,aimh,íocht,aíocht"],[2,"ire,aire,irí,airí"]);
const a_2=affixes([6,"óideacha,óideach,óidigh"],[5,"patacha,paite,patach,pataigh"],[1,"achta,eachta,ach,each,achtúil,eachtúil,acht,eacht"],[2,"arcachta,arcacht,arcachtaí"],[4,"grafaíochta,grafaíoch,grafaíocht,grafaíochtaí"],[3,"gineach,gineas,ginis"]);
const a_3=affixes([1,"imid,aimid,ímid,aímid,faidh,fidh"],[2,"adh,eadh,áil,ain,tear,tar"]);
const as_0=",f,s,b,c,d,g,p,t,m".split(",");
function r_mark_regions(){
 I_pV=end;
 I_p1=end;
 I_p2=end;
 var v_1=at;
 a:{
  if(!goOut(g_v))break a;
  at++;
  I_pV=at;
  if(!goIn(g_v))break a;
  at++;
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
function r_initial_morph(){
 bra=at;
 var n=among(a_0);
 if(n==0)return false;
 ket=at;
 put(as_0[n-1]);
 return true;
}
function r_R1(){
 return I_p1<=at;
}
function r_R2(){
 return I_p2<=at;
}
function r_noun_sfx(){
 ket=at;
 var n=amongB(a_1);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(!r_R1())return false;
  del();
 }
 else{
  if(!r_R2())return false;
  del();
 }
 return true;
}
function r_deriv(){
 ket=at;
 var n=amongB(a_2);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(!r_R2())return false;
  del();
 }
 else if(n==2)put("arc");
 else if(n==3)put("gin");
 else if(n==4)put("graf");
 else if(n==5)put("paite");
 else put("óid");
 return true;
}
function r_verb_sfx(){
 ket=at;
 var n=amongB(a_3);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(I_pV>at)return false;
  del();
 }
 else{
  if(!r_R1())return false;
  del();
 }
 return true;
}
function run(){
 I_p2=0;
 I_p1=0;
 I_pV=0;
 var v_1=at;
 r_initial_morph();
 at=v_1;
 r_mark_regions();
 low=at;
 at=end;
 var v_2=end-at;
 r_noun_sfx();
 at=end-v_2;
 var v_3=end-at;
 r_deriv();
 at=end-v_3;
 var v_4=end-at;
 r_verb_sfx();
 at=end-v_4;
 at=low;
}
