/* basque, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p2,I_p1,I_pV;
const g_v="aeiou";
const a_0=affixes([1,"idea,bidea,kidea,pidea,kundea,galea,tailea,tzailea,gunea,kunea,tzaga,gaia,aldia,taldia,karia,karria,ka,tzaka,la,mena,pena,kina,ezina,tezina,kuna,tuna,kizuna,era,bera,kera,pera,orra,korra,dura,gura,kura,tura,eta,keta,gailua,eza,erreza,gaitza,kaitza,kuntza,ide,bide,kide,pide,kunde,tzake,tzeke,le,gale,taile,tzaile,gune,kune,tze,atze,gai,aldi,taldi,ki,ari,kari,lari,tari,etari,karri,arazi,tarazi,an,ean,rean,kan,etan,men,pen,kin,rekin,ezin,tezin,tun,kizun,go,ago,tio,dako,or,kor,tzat,du,gailu,tu,atu,aldatu,tatu,ez,errez,tzez,gaitz,kaitz"],[2,"garria,tza,garri"],[-1,"arabera,atseden,baditu"]);
const a_1=affixes([1,"ada,kada,anda,denda,gabea,kabea,aldea,kaldea,taldea,ordea,zalea,tzalea,gilea,emea,kumea,nea,enea,zionea,unea,gunea,pea,aurrea,tea,kotea,artea,ostea,etxea,ga,anga,gaia,aldia,taldia,handia,mendia,geia,egia,degia,tegia,nahia,ohia,kia,tokia,oia,koia,aria,karia,laria,taria,eria,keria,teria,larria,kirria,duria,asia,tia,ezia,bizia,ontzia,ka,ska,xka,zka,gibela,gela,kaila,skila,tila,ola,na,kana,ena,garrena,gerrena,urrena,zaina,tzaina,kina,mina,garna,una,duna,asuna,tasuna,ondoa,kondoa,ngoa,zioa,koa,takoa,zkoa,noa,zinoa,aroa,taroa,zaroa,eroa,oroa,osoa,toa,ttoa,ztoa,txoa,tzoa,ñoa,ra,ara,dara,liara,tiara,tara,etara,tzara,bera,kera,pera,tzarra,korra,tra,sa,osa,ta,eta,keta,sta,dua,mendua,ordua,lekua,burua,durua,tsua,tua,mentua,estua,txua,zua,tzua,za,eza,eroza,koitza,antza,gintza,kintza,kuntza,gabe,kabe,kide,alde,kalde,talde,orde,ge,zale,tzale,gile,eme,kume,ne,zione,une,gune,pe,aurre,te,kote,arte,oste,etxe,gai,di,aldi,taldi,handi,mendi,gei,egi,degi,tegi,nahi,ohi,ki,toki,oi,goi,koi,ari,kari,lari,tari,larri,kirri,duri,asi,ti,ontzi,ñi,ak,ek,tarik,gibel,ail,kail,kan,tan,etan,garren,gerren,urren,zain,tzain,kin,min,dun,asun,tasun,aizun,ondo,kondo,go,ngo,zio,ko,tako,etako,eko,tariko,sko,tuko,zko,no,zino,ro,aro,taro,zaro,ero,giro,oro,oso,to,tto,zto,txo,tzo,gintzo,ño,zp,ar,dar,behar,liar,tiar,tar,tzar,kor,os,ket,du,mendu,ordu,leku,duru,tsu,tu,mentu,estu,txu,zu,tzu,gintzu,z,ez,eroz,tz,koitz"],[2,"garria,ora,tza,garri,ren,or,buru"],[3,"joka"],[-1,"aurka,geldi,igaro,zehar"],[4,"en,ten,tzen,tatu"],[5,"trako"],[6,"minutuko"]);
const a_2=affixes([2,"zlea"],[1,"keria,la,era,dade,tade,date,tate,gi,ki,ik,lanik,rik,larik,ztik,go,ro,ero,to"]);
function r_mark_regions(){
 I_pV=end;
 I_p1=end;
 I_p2=end;
 var v_1=at;
 a:{
  b:{
   var v_2=at;
   c:{
    if(!inside(g_v))break c;
    d:{
     var v_3=at;
     if(outside(g_v)&&goOut(g_v)){
      at++;
      break d;
     }
     at=v_3;
     if(!inside(g_v)||!goIn(g_v))break c;
     at++;
    }
    break b;
   }
   at=v_2;
   if(!outside(g_v))break a;
   e:{
    var v_4=at;
    if(outside(g_v)&&goOut(g_v)){
     at++;
     break e;
    }
    at=v_4;
    if(!inside(g_v)||!hop(1))break a;
   }
  }
  I_pV=at;
 }
 at=v_1;
 var v_5=at;
 f:{
  if(!goOut(g_v))break f;
  at++;
  if(!goIn(g_v))break f;
  at++;
  I_p1=at;
  if(!goOut(g_v))break f;
  at++;
  if(!goIn(g_v))break f;
  at++;
  I_p2=at;
 }
 at=v_5;
 return true;
}
function r_RV(){
 return I_pV<=at;
}
function r_R2(){
 return I_p2<=at;
}
function r_aditzak(){
 ket=at;
 var n=amongB(a_0);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(!r_RV())return false;
  del();
 }
 else if(n==2){
  if(!r_R2())return false;
  del();
 }
 return true;
}
function r_izenak(){
 ket=at;
 var n=amongB(a_1);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(!r_RV())return false;
  del();
 }
 else if(n==2){
  if(!r_R2())return false;
  del();
 }
 else if(n==3)put("jok");
 else if(n==4){
  if(I_p1>at)return false;
  del();
 }
 else if(n==5)put("tra");
 else if(n==6)put("minutu");
 return true;
}
function r_adjetiboak(){
 ket=at;
 var n=amongB(a_2);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(!r_RV())return false;
  del();
 }
 else put("z");
 return true;
}
function run(){
 I_p2=0;
 I_p1=0;
 I_pV=0;
 r_mark_regions();
 low=at;
 at=end;
 a:for(;;){
  var v_1=end-at;
  if(r_aditzak())continue a;
  at=end-v_1;
  break a;
 }
 b:for(;;){
  var v_2=end-at;
  if(r_izenak())continue b;
  at=end-v_2;
  break b;
 }
 var v_3=end-at;
 r_adjetiboak();
 at=end-v_3;
 at=low;
}
