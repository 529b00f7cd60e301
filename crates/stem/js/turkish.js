/* turkish, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let B_continue_stemming_noun_suffixes;
const g_vowel="aeiouöüı";
const g_U="iuüı";
const g_vowel1="aouı";
const g_vowel2="eiöü";
const g_vowel3="aı";
const g_vowel4="ei";
const g_vowel5="ou";
const g_vowel6="öü";
const a_0=affixes([-1,"m,n,miz,niz,muz,nuz,müz,nüz,mız,nız"]);
const a_1=affixes([-1,"leri,ları"]);
const a_2=affixes([-1,"ni,nu,nü,nı"]);
const a_3=affixes([-1,"in,un,ün,ın"]);
const a_4=affixes([-1,"a,e"]);
const a_5=affixes([-1,"na,ne"]);
const a_6=affixes([-1,"da,ta,de,te"]);
const a_7=affixes([-1,"nda,nde"]);
const a_8=affixes([-1,"dan,tan,den,ten"]);
const a_9=affixes([-1,"ndan,nden"]);
const a_10=affixes([-1,"la,le"]);
const a_11=affixes([-1,"ca,ce"]);
const a_12=affixes([-1,"im,um,üm,ım"]);
const a_13=affixes([-1,"sin,sun,sün,sın"]);
const a_14=affixes([-1,"iz,uz,üz,ız"]);
const a_15=affixes([-1,"siniz,sunuz,sünüz,sınız"]);
const a_16=affixes([-1,"lar,ler"]);
const a_17=affixes([-1,"niz,nuz,nüz,nız"]);
const a_18=affixes([-1,"dir,tir,dur,tur,dür,tür,dır,tır"]);
const a_19=affixes([-1,"casına,cesine"]);
const a_20=affixes([-1,"di,ti,dik,tik,duk,tuk,dük,tük,dık,tık,dim,tim,dum,tum,düm,tüm,dım,tım,din,tin,dun,tun,dün,tün,dın,tın,du,tu,dü,tü,dı,tı"]);
const a_21=affixes([-1,"sa,se,sak,sek,sam,sem,san,sen"]);
const a_22=affixes([-1,"miş,muş,müş,mış"]);
const a_23=affixes([1,"b"],[2,"c"],[3,"d"],[4,"ğ"]);
const as_23="p,ç,t,k".split(",");
function r_check_vowel_harmony(){
 var v_1=end-at;
 if(!goOutB(g_vowel))return false;
 a:{
  var v_2=end-at;
  if(eqB("a")&&goOutB(g_vowel1))break a;
  at=end-v_2;
  if(eqB("e")&&goOutB(g_vowel2))break a;
  at=end-v_2;
  if(eqB("ı")&&goOutB(g_vowel3))break a;
  at=end-v_2;
  if(eqB("i")&&goOutB(g_vowel4))break a;
  at=end-v_2;
  if(eqB("o")&&goOutB(g_vowel5))break a;
  at=end-v_2;
  if(eqB("ö")&&goOutB(g_vowel6))break a;
  at=end-v_2;
  if(eqB("u")&&goOutB(g_vowel5))break a;
  at=end-v_2;
  if(!eqB("ü")||!goOutB(g_vowel6))return false;
 }
 at=end-v_1;
 return true;
}
function r_mark_suffix_with_optional_n_consonant(){
 a:{
  var v_1=end-at;
  b:{
   if(!eqB("n"))break b;
   var v_2=end-at;
   if(!insideB(g_vowel))break b;
   at=end-v_2;
   break a;
  }
  at=end-v_1;
  if(eqB("n"))return false;
  var v_3=end-at;
  if(!hopB(1)||!insideB(g_vowel))return false;
  at=end-v_3;
 }
 return true;
}
function r_mark_suffix_with_optional_s_consonant(){
 a:{
  var v_1=end-at;
  b:{
   if(!eqB("s"))break b;
   var v_2=end-at;
   if(!insideB(g_vowel))break b;
   at=end-v_2;
   break a;
  }
  at=end-v_1;
  if(eqB("s"))return false;
  var v_3=end-at;
  if(!hopB(1)||!insideB(g_vowel))return false;
  at=end-v_3;
 }
 return true;
}
function r_mark_suffix_with_optional_y_consonant(){
 a:{
  var v_1=end-at;
  b:{
   if(!eqB("y"))break b;
   var v_2=end-at;
   if(!insideB(g_vowel))break b;
   at=end-v_2;
   break a;
  }
  at=end-v_1;
  if(eqB("y"))return false;
  var v_3=end-at;
  if(!hopB(1)||!insideB(g_vowel))return false;
  at=end-v_3;
 }
 return true;
}
function r_mark_suffix_with_optional_U_vowel(){
 a:{
  var v_1=end-at;
  b:{
   if(!insideB(g_U))break b;
   var v_2=end-at;
   if(!outsideB(g_vowel))break b;
   at=end-v_2;
   break a;
  }
  at=end-v_1;
  if(insideB(g_U))return false;
  var v_3=end-at;
  if(!hopB(1)||!outsideB(g_vowel))return false;
  at=end-v_3;
 }
 return true;
}
function r_mark_possessives(){
 if(amongB(a_0)==0)return false;
 return r_mark_suffix_with_optional_U_vowel();
}
function r_mark_sU(){
 if(!r_check_vowel_harmony()||!insideB(g_U))return false;
 return r_mark_suffix_with_optional_s_consonant();
}
function r_mark_lArI(){
 return amongB(a_1)!=0;
}
function r_mark_yU(){
 if(!r_check_vowel_harmony()||!insideB(g_U))return false;
 return r_mark_suffix_with_optional_y_consonant();
}
function r_mark_nU(){
 if(!r_check_vowel_harmony())return false;
 return amongB(a_2)!=0;
}
function r_mark_nUn(){
 if(!r_check_vowel_harmony()||amongB(a_3)==0)return false;
 return r_mark_suffix_with_optional_n_consonant();
}
function r_mark_yA(){
 if(!r_check_vowel_harmony()||amongB(a_4)==0)return false;
 return r_mark_suffix_with_optional_y_consonant();
}
function r_mark_nA(){
 if(!r_check_vowel_harmony())return false;
 return amongB(a_5)!=0;
}
function r_mark_DA(){
 if(!r_check_vowel_harmony())return false;
 return amongB(a_6)!=0;
}
function r_mark_ndA(){
 if(!r_check_vowel_harmony())return false;
 return amongB(a_7)!=0;
}
function r_mark_DAn(){
 if(!r_check_vowel_harmony())return false;
 return amongB(a_8)!=0;
}
function r_mark_ndAn(){
 if(!r_check_vowel_harmony())return false;
 return amongB(a_9)!=0;
}
function r_mark_ylA(){
 if(!r_check_vowel_harmony()||amongB(a_10)==0)return false;
 return r_mark_suffix_with_optional_y_consonant();
}
function r_mark_ncA(){
 if(!r_check_vowel_harmony()||amongB(a_11)==0)return false;
 return r_mark_suffix_with_optional_n_consonant();
}
function r_mark_yUm(){
 if(!r_check_vowel_harmony()||amongB(a_12)==0)return false;
 return r_mark_suffix_with_optional_y_consonant();
}
function r_mark_sUn(){
 if(!r_check_vowel_harmony())return false;
 return amongB(a_13)!=0;
}
function r_mark_yUz(){
 if(!r_check_vowel_harmony()||amongB(a_14)==0)return false;
 return r_mark_suffix_with_optional_y_consonant();
}
function r_mark_sUnUz(){
 return amongB(a_15)!=0;
}
function r_mark_lAr(){
 if(!r_check_vowel_harmony())return false;
 return amongB(a_16)!=0;
}
function r_mark_nUz(){
 if(!r_check_vowel_harmony())return false;
 return amongB(a_17)!=0;
}
function r_mark_DUr(){
 if(!r_check_vowel_harmony())return false;
 return amongB(a_18)!=0;
}
function r_mark_cAsInA(){
 return amongB(a_19)!=0;
}
function r_mark_yDU(){
 if(!r_check_vowel_harmony()||amongB(a_20)==0)return false;
 return r_mark_suffix_with_optional_y_consonant();
}
function r_mark_ysA(){
 if(amongB(a_21)==0)return false;
 return r_mark_suffix_with_optional_y_consonant();
}
function r_mark_ymUs_(){
 if(!r_check_vowel_harmony()||amongB(a_22)==0)return false;
 return r_mark_suffix_with_optional_y_consonant();
}
function r_mark_yken(){
 if(!eqB("ken"))return false;
 return r_mark_suffix_with_optional_y_consonant();
}
function r_stem_nominal_verb_suffixes(){
 ket=at;
 B_continue_stemming_noun_suffixes=true;
 a:{
  var v_1=end-at;
  b:{
   c:{
    var v_2=end-at;
    if(r_mark_ymUs_())break c;
    at=end-v_2;
    if(r_mark_yDU())break c;
    at=end-v_2;
    if(r_mark_ysA())break c;
    at=end-v_2;
    if(!r_mark_yken())break b;
   }
   break a;
  }
  at=end-v_1;
  d:{
   if(!r_mark_cAsInA())break d;
   e:{
    var v_3=end-at;
    if(r_mark_sUnUz())break e;
    at=end-v_3;
    if(r_mark_lAr())break e;
    at=end-v_3;
    if(r_mark_yUm())break e;
    at=end-v_3;
    if(r_mark_sUn())break e;
    at=end-v_3;
    if(r_mark_yUz())break e;
    at=end-v_3;
   }
   if(!r_mark_ymUs_())break d;
   break a;
  }
  at=end-v_1;
  if(r_mark_lAr()){
   bra=at;
   del();
   var v_4=end-at;
   ket=at;
   f:{
    var v_5=end-at;
    if(r_mark_DUr())break f;
    at=end-v_5;
    if(r_mark_yDU())break f;
    at=end-v_5;
    if(r_mark_ysA())break f;
    at=end-v_5;
    if(!r_mark_ymUs_())at=end-v_4;
   }
   B_continue_stemming_noun_suffixes=false;
   break a;
  }
  at=end-v_1;
  g:{
   if(!r_mark_nUz())break g;
   h:{
    var v_6=end-at;
    if(r_mark_yDU())break h;
    at=end-v_6;
    if(!r_mark_ysA())break g;
   }
   break a;
  }
  at=end-v_1;
  i:{
   j:{
    var v_7=end-at;
    if(r_mark_sUnUz())break j;
    at=end-v_7;
    if(r_mark_yUz())break j;
    at=end-v_7;
    if(r_mark_sUn())break j;
    at=end-v_7;
    if(!r_mark_yUm())break i;
   }
   bra=at;
   del();
   var v_8=end-at;
   ket=at;
   if(!r_mark_ymUs_())at=end-v_8;
   break a;
  }
  at=end-v_1;
  if(!r_mark_DUr())return false;
  bra=at;
  del();
  var v_9=end-at;
  ket=at;
  k:{
   var v_10=end-at;
   if(r_mark_sUnUz())break k;
   at=end-v_10;
   if(r_mark_lAr())break k;
   at=end-v_10;
   if(r_mark_yUm())break k;
   at=end-v_10;
   if(r_mark_sUn())break k;
   at=end-v_10;
   if(r_mark_yUz())break k;
   at=end-v_10;
  }
  if(!r_mark_ymUs_())at=end-v_9;
 }
 bra=at;
 del();
 return true;
}
function r_stem_suffix_chain_before_ki(){
 ket=at;
 if(!eqB("ki"))return false;
 a:{
  var v_1=end-at;
  if(r_mark_DA()){
   bra=at;
   del();
   var v_2=end-at;
   b:{
    ket=at;
    c:{
     var v_3=end-at;
     if(r_mark_lAr()){
      bra=at;
      del();
      var v_4=end-at;
      if(!r_stem_suffix_chain_before_ki())at=end-v_4;
      break c;
     }
     at=end-v_3;
     if(!r_mark_possessives()){
      at=end-v_2;
      break b;
     }
     bra=at;
     del();
     var v_5=end-at;
     d:{
      ket=at;
      if(!r_mark_lAr()){
       at=end-v_5;
       break d;
      }
      bra=at;
      del();
      if(!r_stem_suffix_chain_before_ki())at=end-v_5;
     }
    }
   }
   break a;
  }
  at=end-v_1;
  if(r_mark_nUn()){
   bra=at;
   del();
   var v_6=end-at;
   ket=at;
   e:{
    var v_7=end-at;
    if(r_mark_lArI()){
     bra=at;
     del();
     break e;
    }
    at=end-v_7;
    f:{
     ket=at;
     g:{
      var v_8=end-at;
      if(r_mark_possessives())break g;
      at=end-v_8;
      if(!r_mark_sU())break f;
     }
     bra=at;
     del();
     var v_9=end-at;
     h:{
      ket=at;
      if(!r_mark_lAr()){
       at=end-v_9;
       break h;
      }
      bra=at;
      del();
      if(!r_stem_suffix_chain_before_ki())at=end-v_9;
     }
     break e;
    }
    at=end-v_7;
    if(!r_stem_suffix_chain_before_ki())at=end-v_6;
   }
   break a;
  }
  at=end-v_1;
  if(!r_mark_ndA())return false;
  i:{
   var v_10=end-at;
   if(r_mark_lArI()){
    bra=at;
    del();
    break i;
   }
   at=end-v_10;
   if(r_mark_sU()){
    bra=at;
    del();
    var v_11=end-at;
    j:{
     ket=at;
     if(!r_mark_lAr()){
      at=end-v_11;
      break j;
     }
     bra=at;
     del();
     if(!r_stem_suffix_chain_before_ki())at=end-v_11;
    }
    break i;
   }
   at=end-v_10;
   if(!r_stem_suffix_chain_before_ki())return false;
  }
 }
 return true;
}
function r_stem_noun_suffixes(){
 a:{
  var v_1=end-at;
  b:{
   ket=at;
   if(!r_mark_lAr())break b;
   bra=at;
   del();
   var v_2=end-at;
   if(!r_stem_suffix_chain_before_ki())at=end-v_2;
   break a;
  }
  at=end-v_1;
  c:{
   ket=at;
   if(!r_mark_ncA())break c;
   bra=at;
   del();
   var v_3=end-at;
   d:{
    e:{
     var v_4=end-at;
     f:{
      ket=at;
      if(!r_mark_lArI())break f;
      bra=at;
      del();
      break e;
     }
     at=end-v_4;
     g:{
      ket=at;
      h:{
       var v_5=end-at;
       if(r_mark_possessives())break h;
       at=end-v_5;
       if(!r_mark_sU())break g;
      }
      bra=at;
      del();
      var v_6=end-at;
      i:{
       ket=at;
       if(!r_mark_lAr()){
        at=end-v_6;
        break i;
       }
       bra=at;
       del();
       if(!r_stem_suffix_chain_before_ki())at=end-v_6;
      }
      break e;
     }
     at=end-v_4;
     ket=at;
     if(!r_mark_lAr()){
      at=end-v_3;
      break d;
     }
     bra=at;
     del();
     if(!r_stem_suffix_chain_before_ki())at=end-v_3;
    }
   }
   break a;
  }
  at=end-v_1;
  j:{
   ket=at;
   k:{
    var v_7=end-at;
    if(r_mark_ndA())break k;
    at=end-v_7;
    if(!r_mark_nA())break j;
   }
   l:{
    var v_8=end-at;
    if(r_mark_lArI()){
     bra=at;
     del();
     break l;
    }
    at=end-v_8;
    if(r_mark_sU()){
     bra=at;
     del();
     var v_9=end-at;
     m:{
      ket=at;
      if(!r_mark_lAr()){
       at=end-v_9;
       break m;
      }
      bra=at;
      del();
      if(!r_stem_suffix_chain_before_ki())at=end-v_9;
     }
     break l;
    }
    at=end-v_8;
    if(!r_stem_suffix_chain_before_ki())break j;
   }
   break a;
  }
  at=end-v_1;
  n:{
   ket=at;
   o:{
    var v_10=end-at;
    if(r_mark_ndAn())break o;
    at=end-v_10;
    if(!r_mark_nU())break n;
   }
   p:{
    var v_11=end-at;
    if(r_mark_sU()){
     bra=at;
     del();
     var v_12=end-at;
     q:{
      ket=at;
      if(!r_mark_lAr()){
       at=end-v_12;
       break q;
      }
      bra=at;
      del();
      if(!r_stem_suffix_chain_before_ki())at=end-v_12;
     }
     break p;
    }
    at=end-v_11;
    if(!r_mark_lArI())break n;
   }
   break a;
  }
  at=end-v_1;
  r:{
   ket=at;
   if(!r_mark_DAn())break r;
   bra=at;
   del();
   var v_13=end-at;
   ket=at;
   s:{
    var v_14=end-at;
    if(r_mark_possessives()){
     bra=at;
     del();
     var v_15=end-at;
     t:{
      ket=at;
      if(!r_mark_lAr()){
       at=end-v_15;
       break t;
      }
      bra=at;
      del();
      if(!r_stem_suffix_chain_before_ki())at=end-v_15;
     }
     break s;
    }
    at=end-v_14;
    if(r_mark_lAr()){
     bra=at;
     del();
     var v_16=end-at;
     if(!r_stem_suffix_chain_before_ki())at=end-v_16;
     break s;
    }
    at=end-v_14;
    if(!r_stem_suffix_chain_before_ki())at=end-v_13;
   }
   break a;
  }
  at=end-v_1;
  u:{
   ket=at;
   v:{
    var v_17=end-at;
    if(r_mark_nUn())break v;
    at=end-v_17;
    if(!r_mark_ylA())break u;
   }
   bra=at;
   del();
   var v_18=end-at;
   w:{
    var v_19=end-at;
    x:{
     ket=at;
     if(!r_mark_lAr())break x;
     bra=at;
     del();
     if(!r_stem_suffix_chain_before_ki())break x;
     break w;
    }
    at=end-v_19;
    y:{
     ket=at;
     z:{
      var v_20=end-at;
      if(r_mark_possessives())break z;
      at=end-v_20;
      if(!r_mark_sU())break y;
     }
     bra=at;
     del();
     var v_21=end-at;
     A:{
      ket=at;
      if(!r_mark_lAr()){
       at=end-v_21;
       break A;
      }
      bra=at;
      del();
      if(!r_stem_suffix_chain_before_ki())at=end-v_21;
     }
     break w;
    }
    at=end-v_19;
    if(!r_stem_suffix_chain_before_ki())at=end-v_18;
   }
   break a;
  }
  at=end-v_1;
  B:{
   ket=at;
   if(!r_mark_lArI())break B;
   bra=at;
   del();
   break a;
  }
  at=end-v_1;
  if(r_stem_suffix_chain_before_ki())break a;
  at=end-v_1;
  C:{
   ket=at;
   D:{
    var v_22=end-at;
    if(r_mark_DA())break D;
    at=end-v_22;
    if(r_mark_yU())break D;
    at=end-v_22;
    if(!r_mark_yA())break C;
   }
   bra=at;
   del();
   var v_23=end-at;
   E:{
    ket=at;
    F:{
     var v_24=end-at;
     if(r_mark_possessives()){
      bra=at;
      del();
      var v_25=end-at;
      ket=at;
      if(!r_mark_lAr())at=end-v_25;
      break F;
     }
     at=end-v_24;
     if(!r_mark_lAr()){
      at=end-v_23;
      break E;
     }
    }
    bra=at;
    del();
    ket=at;
    if(!r_stem_suffix_chain_before_ki())at=end-v_23;
   }
   break a;
  }
  at=end-v_1;
  ket=at;
  G:{
   var v_26=end-at;
   if(r_mark_possessives())break G;
   at=end-v_26;
   if(!r_mark_sU())return false;
  }
  bra=at;
  del();
  var v_27=end-at;
  H:{
   ket=at;
   if(!r_mark_lAr()){
    at=end-v_27;
    break H;
   }
   bra=at;
   del();
   if(!r_stem_suffix_chain_before_ki())at=end-v_27;
  }
 }
 return true;
}
function r_post_process_last_consonants(){
 ket=at;
 var n=amongB(a_23);
 if(n==0)return false;
 bra=at;
 put(as_23[n-1]);
 return true;
}
function r_append_U_to_stems_ending_with_d_or_g(){
 ket=at;
 bra=at;
 if((!eqB("d")&&!eqB("g"))||!goOutB(g_vowel))return false;
 a:{
  var v_1=end-at;
  if(eqB("a")||eqB("ı")){
   put("ı");
   break a;
  }
  at=end-v_1;
  if(eqB("e")||eqB("i")){
   put("i");
   break a;
  }
  at=end-v_1;
  if(eqB("o")||eqB("u")){
   put("u");
   break a;
  }
  at=end-v_1;
  if(!eqB("ö")&&!eqB("ü"))return false;
  put("ü");
 }
 return true;
}
function r_is_reserved_word(){
 if(!eqB("ad"))return false;
 var v_1=end-at;
 if(!eqB("soy"))at=end-v_1;
 return at<=low;
}
function r_remove_proper_noun_suffix(){
 var v_1=at;
 a:{
  bra=at;
  b:for(;;){
   var v_2=at;
   if(!eq("'")){
    at=v_2;
    break b;
   }
   at=v_2;
   if(!hop(1))break a;
  }
  ket=at;
  del();
 }
 at=v_1;
 var v_3=at;
 c:{
  if(!hop(2))break c;
  d:for(;;){
   var v_4=at;
   if(eq("'")){
    at=v_4;
    break d;
   }
   at=v_4;
   if(!hop(1))break c;
  }
  bra=at;
  at=end;
  ket=at;
  del();
 }
 at=v_3;
 return true;
}
function r_more_than_one_syllable_word(){
 var v_1=at;
 for(let i=0;i<2;i++){
  if(!goOut(g_vowel))return false;
  at++;
 }
 at=v_1;
 return true;
}
function r_postlude(){
 low=at;
 at=end;
 var v_1=end-at;
 if(r_is_reserved_word())return false;
 at=end-v_1;
 var v_2=end-at;
 r_append_U_to_stems_ending_with_d_or_g();
 at=end-v_2;
 var v_3=end-at;
 r_post_process_last_consonants();
 at=end-v_3;
 at=low;
 return true;
}
function run(){
 B_continue_stemming_noun_suffixes=false;
 r_remove_proper_noun_suffix();
 if(!r_more_than_one_syllable_word())return false;
 low=at;
 at=end;
 var v_1=end-at;
 r_stem_nominal_verb_suffixes();
 at=end-v_1;
 if(!B_continue_stemming_noun_suffixes)return false;
 var v_2=end-at;
 r_stem_noun_suffixes();
 at=end-v_2;
 at=low;
 return r_postlude();
}
