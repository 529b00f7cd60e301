/* lithuanian, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p1;
const g_v="aeiouyąėęįūų";
const a_0=affixes([-1,"a,ia,osna,iosna,uosna,iuosna,ysna,ėsna,e,ie,enie,oje,ioje,uje,iuje,yje,enyje,ėje,ame,iame,sime,ome,ėme,tumėme,ose,iose,uose,iuose,yse,enyse,ėse,ate,iate,ite,kite,site,ote,tute,ėte,tumėte,i,ai,iai,ei,tumei,ki,imi,umi,iumi,si,asi,iasi,esi,iesi,siesi,isi,aisi,eisi,tumeisi,uisi,osi,ėjosi,uosi,iuosi,siuosi,usi,ausi,čiausi,ąsi,ėsi,ųsi,tųsi,ti,enti,inti,oti,ioti,uoti,iuoti,auti,iauti,yti,ėti,telėti,inėti,terėti,ui,iui,eniui,oj,ėj,k,am,iam,iem,im,sim,om,tum,ėm,tumėm,an,on,ion,un,iun,ėn,o,io,enio,ėjo,uo,s,as,ias,es,ies,is,ais,iais,tumeis,imis,enimis,omis,iomis,umis,ėmis,enis,asis,ysis,ams,iams,iems,ims,enims,oms,ioms,ums,ėms,ens,os,ios,uos,iuos,us,aus,iaus,ius,ys,enys,ąs,iąs,ės,amės,iamės,imės,kimės,simės,omės,ėmės,tumėmės,atės,iatės,sitės,otės,ėtės,tumėtės,įs,ūs,tųs,at,iat,it,sit,ot,ėt,tumėt,u,au,iau,čiau,iu,eniu,siu,y,ą,ią,ė,ę,į,enį,ų,ių"]);
const a_1=affixes([-1,"ing,aj,iaj,iej,oj,ioj,uoj,iuoj,auj,ąj,iąj,ėj,ųj,iųj,ok,iok,iuk,uliuk,učiuk,išk,iul,yl,ėl,am,dam,jam,zgan,ain,esn,op,iop,ias,ies,ais,iais,os,ios,uos,iuos,aus,iaus,ąs,iąs,ęs,utėait,ant,iant,siant,int,ot,uot,iuot,yt,ėt,ykšt,iau,dav,sv,šv,ykšč,ę,ėję"]);
const a_2=affixes([7,"ojime"],[3,"ėjime"],[6,"avime"],[8,"okate,okatės"],[1,"aite,aitės"],[2,"uote,uotės"],[5,"asius"],[4,"esiu"]);
const a_3=affixes([1,"č"],[2,"dž"]);
const as_2="aitė,uotė,ėjimas,esys,asys,avimas,ojimas,okatė".split(",");
const as_3="t,d".split(",");
function r_step1(){
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 ket=at;
 if(amongB(a_0)==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 del();
 return true;
}
function r_step2(){
 a:for(;;){
  var v_1=end-at;
  b:{
   if(at<I_p1)break b;
   var v_3=low;
   low=I_p1;
   ket=at;
   if(amongB(a_1)==0){
    low=v_3;
    break b;
   }
   bra=at;
   low=v_3;
   del();
   continue a;
  }
  at=end-v_1;
  break a;
 }
 return true;
}
function r_fix_conflicts(){
 ket=at;
 var n=amongB(a_2);
 if(n==0)return false;
 bra=at;
 put(as_2[n-1]);
 return true;
}
function r_fix_chdz(){
 ket=at;
 var n=amongB(a_3);
 if(n==0)return false;
 bra=at;
 put(as_3[n-1]);
 return true;
}
function r_fix_gd(){
 ket=at;
 if(!eqB("gd"))return false;
 bra=at;
 put("g");
 return true;
}
function run(){
 I_p1=0;
 I_p1=end;
 var v_1=at;
 a:{
  var v_2=at;
  if(!eq("a")||w.length<=6)at=v_2;
  if(!goOut(g_v))break a;
  at++;
  if(!goIn(g_v))break a;
  at++;
  I_p1=at;
 }
 at=v_1;
 low=at;
 at=end;
 var v_3=end-at;
 r_fix_conflicts();
 at=end-v_3;
 var v_4=end-at;
 r_step1();
 at=end-v_4;
 var v_5=end-at;
 r_fix_chdz();
 at=end-v_5;
 var v_6=end-at;
 r_step2();
 at=end-v_6;
 var v_7=end-at;
 r_fix_chdz();
 at=end-v_7;
 var v_8=end-at;
 r_fix_gd();
 at=end-v_8;
 ket=at;
 if(!eqB("'"))return false;
 bra=at;
 del();
 at=low;
}
