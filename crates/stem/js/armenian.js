/* armenian, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p2,I_pV;
const g_v="աեէըիուօ";
const a_0=affixes([1,"րորդ,երորդ,ալի,ակի,որակ,եղ,ական,արան,են,եկեն,երեն,որէն,ին,գին,ովին,լայն,վուն,պես,իվ,ատ,ավետ,կոտ,բար"]);
const a_1=affixes([1,"ա,ացա,եցա,վե,ացրի,ացի,եցի,վեցի,ալ,ըալ,անալ,ենալ,ացնալ,ել,ըել,նել,ցնել,եցնել,չել,վել,ացվել,եցվել,տել,ատել,ոտել,կոտել,ված,ում,վում,ան,ցան,ացան,ացրին,ացին,եցին,վեցին,ալիս,ելիս,ավ,ացավ,եցավ,ալով,ելով,ար,ացար,եցար,ացրիր,ացիր,եցիր,վեցիր,աց,եց,ացրեց,ալուց,ելուց,ալու,ելու,աք,ցաք,ացաք,ացրիք,ացիք,եցիք,վեցիք,անք,ցանք,ացանք,ացրինք,ացինք,եցինք,վեցինք"]);
const a_2=affixes([1,"որդ,ույթ,ուհի,ցի,իլ,ակ,յակ,անակ,իկ,ուկ,ան,պան,ստան,արան,եղէն,յուն,ություն,ածո,իչ,ուս,ուստ,գար,վոր,ավոր,ոց,անօց,ու,ք,չեք,իք,ալիք,անիք,վածք,ույք,ենք,ոնք,ունք,մունք,իչք,արք"]);
const a_3=affixes([1,"սա,վա,ամբ,դ,անդ,ությանդ,վանդ,ոջդ,երդ,ներդ,ուդ,ը,անը,ությանը,վանը,ոջը,երը,ները,ի,վի,երի,ների,անում,երում,ներում,ն,ան,ության,վան,ին,երին,ներին,ությանն,երն,ներն,ուն,ոջ,ությանս,վանս,ոջս,ով,անով,վով,երով,ներով,եր,ներ,ց,ից,վանից,ոջից,վից,երից,ներից,ցից,ոց,ուց"]);
function r_mark_regions(){
 I_pV=end;
 I_p2=end;
 var v_1=at;
 a:{
  if(!goOut(g_v))break a;
  at++;
  I_pV=at;
  if(!goIn(g_v))break a;
  at++;
  if(!goOut(g_v))break a;
  at++;
  if(!goIn(g_v))break a;
  at++;
  I_p2=at;
 }
 at=v_1;
 return true;
}
function r_adjective(){
 ket=at;
 if(amongB(a_0)==0)return false;
 bra=at;
 del();
 return true;
}
function r_verb(){
 ket=at;
 if(amongB(a_1)==0)return false;
 bra=at;
 del();
 return true;
}
function r_noun(){
 ket=at;
 if(amongB(a_2)==0)return false;
 bra=at;
 del();
 return true;
}
function r_ending(){
 ket=at;
 if(amongB(a_3)==0)return false;
 bra=at;
 if(I_p2>at)return false;
 del();
 return true;
}
function run(){
 I_p2=0;
 I_pV=0;
 r_mark_regions();
 low=at;
 at=end;
 if(at<I_pV)return false;
 var v_2=low;
 low=I_pV;
 var v_3=end-at;
 r_ending();
 at=end-v_3;
 var v_4=end-at;
 r_verb();
 at=end-v_4;
 var v_5=end-at;
 r_adjective();
 at=end-v_5;
 var v_6=end-at;
 r_noun();
 at=end-v_6;
 low=v_2;
 at=low;
}
