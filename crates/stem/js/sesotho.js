/* sesotho, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_pV;
const g_v="aeiou";
const a_0=affixes([-1,"ba,boi,le,li,ma,me,mo,se"]);
const a_1=affixes([1,"a,ela,isa,wa,ile,etse,ang,eng,ong"]);
const a_2=affixes([1,"ana,nyana,oa,i,ano"]);
function r_mark_regions(){
 var v_1=at;
 if(!goOut(g_v))return false;
 at++;
 I_pV=at;
 at=v_1;
 var v_2=at;
 if(!hop(2))return false;
 if(at>I_pV)I_pV=at;
 at=v_2;
 return true;
}
function r_remove_noun_prefixes(){
 bra=at;
 if(among(a_0)==0)return false;
 ket=at;
 var v_1=at;
 if(!hop(1)||at>=end)return false;
 at=v_1;
 if(!goOut(g_v))return false;
 at++;
 del();
 return true;
}
function r_remove_verb_suffixes(){
 if(at<I_pV)return false;
 var v_2=low;
 low=I_pV;
 ket=at;
 if(amongB(a_1)==0){
  low=v_2;
  return false;
 }
 bra=at;
 del();
 low=v_2;
 return true;
}
function r_remove_nominal_suffixes(){
 if(at<I_pV)return false;
 var v_2=low;
 low=I_pV;
 ket=at;
 if(amongB(a_2)==0){
  low=v_2;
  return false;
 }
 bra=at;
 del();
 low=v_2;
 return true;
}
function run(){
 I_pV=0;
 if(!r_mark_regions())return false;
 low=at;
 at=end;
 var v_1=end-at;
 r_remove_nominal_suffixes();
 at=end-v_1;
 var v_2=end-at;
 r_remove_verb_suffixes();
 at=end-v_2;
 at=low;
 var v_3=at;
 r_remove_noun_prefixes();
 at=v_3;
}
