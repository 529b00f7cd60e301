/* estonian, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p1;
const g_V1="aeiouäõöü";
const g_RV="'aeiou";
const g_KI="bdfghkpstzšž";
const g_GI="aceijlmnoqruvwxäõöü";
const a_0=affixes([1,"gi"],[2,"ki"]);
const a_1=affixes([3,"da,b,me,n"],[1,"mata,ksid,nuksid,sime,ksime,nuksime,dakse,takse,site,ksite,nuksite,sin,ksin,nuksin,daks,taks"],[2,"akse"]);
const a_2=affixes([-1,"aa,ee,ii,oo,uu,ää,õõ,öö,üü"]);
const a_3=affixes([1,"lane,lasse,lasi,last"],[3,"line,lisse,lisi,list"],[2,"mine,misse,misi,mist"]);
const a_4=affixes([1,"ga,ta,le,sse,l,s,ks,lt,st"],[2,"t"]);
const a_5=affixes([2,""],[1,"las,lis,mis"],[-1,"t"]);
const a_6=affixes([4,"d,de"],[2,"sid"],[1,"ikkude,ike,ikke"],[3,"te"]);
const a_7=affixes([-1,"va,du,nu,tu"]);
const a_8=affixes([1,"kk"],[2,"pp"],[3,"tt"]);
const a_9=affixes([2,"ma"],[1,"mai,m"]);
const a_10=affixes([1,"joob,jood,joodakse,jooma,joomata,joome,joon,joote,joovad,juua,juuakse,jõi,jõid,jõime,jõin,jõite"],[12,"jäi,jäid,jäime,jäin,jäite,jääb,jääd,jääda,jäädakse,jäädi,jääks,jääksid,jääksime,jääksin,jääksite,jääma,jäämata,jääme,jään,jääte,jäävad"],[4,"keeb,keed,keedakse,keeks,keeksid,keeksime,keeksin,keeksite,keema,keemata,keeme,keen,kees,keeta,keete,keevad"],[8,"käia,käiakse,käib,käid,käidi,käiks,käiksid,käiksime,käiksin,käiksite,käima,käimata,käime,käin,käis,käite,käivad"],[16,"laob,laod,laoks,laoksid,laoksime,laoksin,laoksite,laome,laon,laote,laovad"],[14,"loeb,loed,loeks,loeksid,loeksime,loeksin,loeksite,loeme,loen,loete,loevad"],[7,"loob,lood,loodi,looks,looksid,looksime,looksin,looksite,looma,loomata,loome,loon,loote,loovad,luua,luuakse"],[6,"lõi,lõid,lõime,lõin,lõite"],[5,"lööb,lööd,löödakse,löödi,lööks,lööksid,lööksime,lööksin,lööksite,lööma,löömata,lööme,löön,lööte,löövad,lüüa,lüüakse"],[13,"müüa,müüakse,müüb,müüd,müüdi,müüks,müüksid,müüksime,müüksin,müüksite,müüma,müümata,müüme,müün,müüs,müüte,müüvad"],[18,"näeb,näed,näeks,näeksid,näeksime,näeksin,näeksite,näeme,näen,näete,näevad,nägema,nägemata,näha,nähakse,nähti"],[15,"põeb,põed,põeks,põeksid,põeksime,põeksin,põeksite,põeme,põen,põete,põevad"],[2,"saab,saad,saada,saadakse,saadi,saaks,saaksid,saaksime,saaksin,saaksite,saama,saamata,saame,saan,saate,saavad,sai,said,saime,sain,saite"],[9,"sõi,sõid,sõime,sõin,sõite,sööb,sööd,söödakse,söödi,sööks,sööksid,sööksime,sööksin,sööksite,sööma,söömata,sööme,söön,sööte,söövad,süüa,süüakse"],[17,"teeb,teed,teeks,teeksid,teeksime,teeksin,teeksite,teeme,teen,teete,teevad,tegema,tegemata,teha,tehakse,tehti"],[10,"toob,tood,toodi,tooks,tooksid,tooksime,tooksin,tooksite,tooma,toomata,toome,toon,toote,toovad,tuua,tuuakse,tõi,tõid,tõime,tõin,tõite"],[3,"viia,viiakse,viib,viid,viidi,viiks,viiksid,viiksime,viiksin,viiksite,viima,viimata,viime,viin,viisime,viisin,viisite,viite,viivad"],[11,"võib,võid,võida,võidakse,võidi,võiks,võiksid,võiksime,võiksin,võiksite,võima,võimata,võime,võin,võis,võite,võivad"]);
const as_3="lase,mise,lise".split(",");
const as_5="e,".split(",");
const as_8="k,p,t".split(",");
const as_10="joo,saa,viima,keesi,löö,lõi,loo,käisi,söö,too,võisi,jääma,müüsi,luge,põde,ladu,tegi,nägi".split(",");
function r_mark_regions(){
 I_p1=end;
 a:{
  var v_1=at;
  b:{
   if(!hop(2))break b;
   c:for(;;){
    if(eq("'"))break c;
    if(!hop(1))break b;
   }
   break a;
  }
  at=v_1;
  if(!goOut(g_V1))return false;
  at++;
  if(!goIn(g_V1))return false;
  at++;
 }
 I_p1=at;
 return true;
}
function r_emphasis(){
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 ket=at;
 var n=amongB(a_0);
 if(n==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 var v_3=end-at;
 if(!hopB(4))return false;
 at=end-v_3;
 if(n==1){
  var v_4=end-at;
  if(!insideB(g_GI))return false;
  at=end-v_4;
  var v_5=end-at;
  if(r_LONGV())return false;
  at=end-v_5;
  del();
 }
 else{
  if(!insideB(g_KI))return false;
  del();
 }
 return true;
}
function r_verb(){
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 ket=at;
 var n=amongB(a_1);
 if(n==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 if(n==1)del();
 else if(n==2)put("a");
 else{
  if(!insideB(g_V1))return false;
  del();
 }
 return true;
}
function r_LONGV(){
 return amongB(a_2)!=0;
}
function r_i_plural(){
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 ket=at;
 if(!eqB("i")){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 if(!insideB(g_RV))return false;
 del();
 return true;
}
function r_special_noun_endings(){
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 ket=at;
 var n=amongB(a_3);
 if(n==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 put(as_3[n-1]);
 return true;
}
function r_case_ending(){
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 ket=at;
 var n=amongB(a_4);
 if(n==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 if(n==1){
  if(!insideB(g_RV)&&!r_LONGV())return false;
 }
 else{
  var v_3=end-at;
  if(!hopB(4))return false;
  at=end-v_3;
 }
 del();
 return true;
}
function r_plural_three_first_cases(){
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 ket=at;
 var n=amongB(a_6);
 if(n==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 if(n==1)put("iku");
 else if(n==2){
  var v_3=end-at;
  if(r_LONGV())return false;
  at=end-v_3;
  del();
 }
 else if(n==3){
  a:{
   var v_4=end-at;
   b:{
    var v_5=end-at;
    if(!hopB(4))break b;
    at=end-v_5;
    var n=amongB(a_5);
    if(n>0)put(as_5[n-1]);
    break a;
   }
   at=end-v_4;
   put("t");
  }
 }
 else{
  if(!insideB(g_RV)&&!r_LONGV())return false;
  del();
 }
 return true;
}
function r_nu(){
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 ket=at;
 if(amongB(a_7)==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 del();
 return true;
}
function r_undouble_kpt(){
 if(!insideB(g_V1)||I_p1>at)return false;
 ket=at;
 var n=amongB(a_8);
 if(n==0)return false;
 bra=at;
 put(as_8[n-1]);
 return true;
}
function r_degrees(){
 if(at<I_p1)return false;
 var v_2=low;
 low=I_p1;
 ket=at;
 var n=amongB(a_9);
 if(n==0){
  low=v_2;
  return false;
 }
 bra=at;
 low=v_2;
 if(n==1){
  if(!insideB(g_RV))return false;
  del();
 }
 else del();
 return true;
}
function r_substantive(){
 var v_1=end-at;
 r_special_noun_endings();
 at=end-v_1;
 var v_2=end-at;
 r_case_ending();
 at=end-v_2;
 var v_3=end-at;
 r_plural_three_first_cases();
 at=end-v_3;
 var v_4=end-at;
 r_degrees();
 at=end-v_4;
 var v_5=end-at;
 r_i_plural();
 at=end-v_5;
 var v_6=end-at;
 r_nu();
 at=end-v_6;
 return true;
}
function r_verb_exceptions(){
 bra=at;
 var n=among(a_10);
 if(n==0)return false;
 ket=at;
 if(at<end)return false;
 put(as_10[n-1]);
 return true;
}
function run(){
 I_p1=0;
 var v_1=at;
 if(r_verb_exceptions())return false;
 at=v_1;
 var v_2=at;
 r_mark_regions();
 at=v_2;
 low=at;
 at=end;
 var v_3=end-at;
 r_emphasis();
 at=end-v_3;
 var v_4=end-at;
 a:{
  var v_5=end-at;
  if(r_verb())break a;
  at=end-v_5;
  r_substantive();
 }
 at=end-v_4;
 var v_6=end-at;
 r_undouble_kpt();
 at=end-v_6;
 ket=at;
 if(!eqB("'"))return false;
 bra=at;
 del();
 at=low;
}
