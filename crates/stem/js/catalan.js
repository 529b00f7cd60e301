/* catalan, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p2,I_p1;
const g_v="aeiouàáèéíïòóúü";
const a_0=affixes([7,""],[6,"\u00b7"],[1,"à,á"],[2,"è,é"],[3,"ì,í,ï"],[4,"ò,ó"],[5,"ú,ü"]);
const a_1=affixes([1,"la,-la,sela,le,me,-me,se,-te,hi,'hi,li,-li,'l,'m,-m,'n,-n,ho,'ho,lo,selo,'s,las,selas,les,-les,'ls,-ls,'ns,-ns,ens,los,selos,nos,-nos,vos,us,-us,'t"]);
const a_2=affixes([4,"ica,ic,ics,iques"],[3,"lógica,logia,logía,logi,lógics,logies,lógiques,logíes,logis"],[1,"enca,ancia,encia,ència,ícia,inia,íinia,eria,ària,atòria,alla,ella,ívola,ima,íssima,ana,ina,era,sfera,ora,dora,adora,adura,esa,osa,assa,essa,issa,eta,ita,ota,ista,ialista,ionista,iva,ativa,nça,ístic,enc,esc,ud,atge,ble,able,ible,isme,ialisme,ionisme,ivisme,aire,icte,iste,ici,íci,ari,tori,al,il,all,ell,ívol,isam,issem,ìssem,íssem,íssim,amen,ìssin,ar,ificar,egar,ejar,itar,itzar,fer,or,dor,dur,doras,uds,nces,ancies,encies,ències,ícies,inies,ínies,eries,àries,atòries,bles,ables,ibles,imes,íssimes,formes,ismes,ialismes,ines,eres,ores,dores,idores,dures,eses,oses,asses,ictes,ites,otes,istes,ialistes,ionistes,ives,atives,allengües,icis,ícis,aris,toris,ls,als,ells,ims,íssims,ions,cions,esos,osos,assos,issos,ers,ors,dors,adors,idors,ats,itats,bilitats,ivitats,ativitats,ïtats,ets,ants,ents,ments,aments,ots,uts,ius,trius,atius,ès,és,ís,dís,ós,itat,bilitat,ivitat,ativitat,ïtat,et,ant,ent,ient,ment,ament,isament,ot,isseu,ìsseu,ísseu,triu,íssiu,atiu,ó,ió,ció,ació"],[2,"ada,ades,acions"],[5,"quíssima,quíssim,quíssimes,quíssims"]);
const a_3=affixes([1,"aba,esca,isca,ïsca,ada,ida,uda,ïda,ia,aria,iria,ara,iera,ira,adora,ïra,ava,ixa,itza,ía,aría,ería,iría,ïa,isc,ïsc,ad,ed,id,ie,re,dre,ase,iese,aste,iste,ii,ini,esqui,eixi,itzi,am,em,arem,irem,àrem,írem,àssem,éssem,iguem,ïguem,avem,àvem,ávem,irìem,íem,aríem,iríem,assim,essim,issim,àssim,èssim,éssim,íssim,ïm,an,aban,arian,aran,ieran,iran,ían,arían,erían,irían,en,ien,arien,irien,aren,eren,iren,àren,ïren,asen,iesen,assen,essen,issen,éssen,ïssen,esquen,isquen,ïsquen,aven,ixen,eixen,ïxen,ïen,in,inin,sin,isin,assin,essin,issin,ïssin,esquin,eixin,aron,ieron,arán,erán,irán,iïn,ado,ido,iendo,io,ixo,eixo,ïxo,itzo,ar,tzar,er,eixer,ir,ador,as,abas,adas,idas,aras,ieras,ías,arías,erías,irías,ids,es,ades,ides,udes,ïdes,atges,ies,aries,iries,ares,ires,adores,ïres,ases,ieses,asses,esses,isses,ïsses,ques,esques,ïsques,aves,ixes,eixes,ïxes,ïes,abais,arais,ierais,íais,aríais,eríais,iríais,aseis,ieseis,asteis,isteis,inis,sis,isis,assis,essis,issis,ïssis,esquis,eixis,itzis,áis,aréis,eréis,iréis,ams,ados,idos,amos,ábamos,áramos,iéramos,íamos,aríamos,eríamos,iríamos,aremos,eremos,iremos,ásemos,iésemos,imos,adors,ass,erass,ess,ats,its,ents,às,aràs,iràs,arás,erás,irás,és,arés,ís,iïs,at,it,ant,ent,int,ut,ït,au,erau,ieu,ineu,areu,ireu,àreu,íreu,asseu,esseu,eresseu,àsseu,ésseu,igueu,ïgueu,àveu,áveu,itzeu,ìeu,irìeu,íeu,aríeu,iríeu,assiu,issiu,àssiu,èssiu,éssiu,íssiu,ïu,ix,eix,ïx,itz,ià,arà,irà,itzà,ará,erá,irá,irè,aré,eré,iré,í,iï,ió"],[2,"ando"]);
const a_4=affixes([1,"a,e,i,ïn,o,ir,s,is,os,ïs,it,eu,iu,itz,à,á,é,ì,í,ï,ó"],[2,"iqu"]);
function r_mark_regions(){
 I_p1=end;
 I_p2=end;
 var v_1=at;
 a:{
  if(!goOut(g_v))break a;
  at++;
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
function r_cleaning(){
 a:for(;;){
  var v_1=at;
  b:{
   bra=at;
   var n=among(a_0);
   ket=at;
   if(n==1)put("a");
   else if(n==2)put("e");
   else if(n==3)put("i");
   else if(n==4)put("o");
   else if(n==5)put("u");
   else if(n==6)put(".");
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
function r_attached_pronoun(){
 ket=at;
 if(amongB(a_1)==0)return false;
 bra=at;
 if(!r_R1())return false;
 del();
 return true;
}
function r_standard_suffix(){
 ket=at;
 var n=amongB(a_2);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(!r_R1())return false;
  del();
 }
 else if(n==2){
  if(!r_R2())return false;
  del();
 }
 else if(n==3){
  if(!r_R2())return false;
  put("log");
 }
 else if(n==4){
  if(!r_R2())return false;
  put("ic");
 }
 else{
  if(!r_R1())return false;
  put("c");
 }
 return true;
}
function r_verb_suffix(){
 ket=at;
 var n=amongB(a_3);
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
function r_residual_suffix(){
 ket=at;
 var n=amongB(a_4);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(!r_R1())return false;
  del();
 }
 else{
  if(!r_R1())return false;
  put("ic");
 }
 return true;
}
function run(){
 I_p2=0;
 I_p1=0;
 r_mark_regions();
 low=at;
 at=end;
 var v_1=end-at;
 r_attached_pronoun();
 at=end-v_1;
 var v_2=end-at;
 a:{
  var v_3=end-at;
  if(r_standard_suffix())break a;
  at=end-v_3;
  r_verb_suffix();
 }
 at=end-v_2;
 var v_4=end-at;
 r_residual_suffix();
 at=end-v_4;
 at=low;
 var v_5=at;
 r_cleaning();
 at=v_5;
}
