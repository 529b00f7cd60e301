/* nepali, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
const a_0=affixes([1,"ल\u093eइ,ल\u093eई,स\u0901ग,स\u0902ग,म\u093eर\u094dफत,रत,म\u093e,द\u094dव\u093eर\u093e,पछ\u093f,ल\u0947,स\u0901ग\u0948,म\u0948"],[2,"क\u093e,क\u093f,क\u0940,क\u0948,क\u094b"]);
const a_1=affixes([1,"\u0901,\u0902"],[2,"\u0948"]);
const a_2=affixes([1,"थ\u093fए,छ,इछ,एछ,\u093fछ,\u0947छ,न\u0947छ,ह\u0941न\u0947छ,इन\u094dछ,\u093fन\u094dछ,ह\u0941न\u094dछ,एक\u093e,इएक\u093e,\u093fएक\u093e,\u0947क\u093e,न\u0947क\u093e,द\u093e,इद\u093e,\u093fद\u093e,द\u0947ख\u093f,म\u093eथ\u093f,एक\u0940,इएक\u0940,\u093fएक\u0940,\u0947क\u0940,द\u0947ख\u0940,थ\u0940,द\u0940,छ\u0941,एछ\u0941,\u0947छ\u0941,न\u0947छ\u0941,न\u0941,हर\u0941,हर\u0942,छ\u0947,थ\u0947,न\u0947,एक\u0948,\u0947क\u0948,न\u0947क\u0948,द\u0948,इद\u0948,\u093fद\u0948,एक\u094b,इएक\u094b,\u093fएक\u094b,\u0947क\u094b,न\u0947क\u094b,द\u094b,इद\u094b,\u093fद\u094b,य\u094b,इय\u094b,भय\u094b,\u093fय\u094b,थ\u093fय\u094b,द\u093fय\u094b,थ\u094dय\u094b,छ\u094c,इछ\u094c,एछ\u094c,\u093fछ\u094c,\u0947छ\u094c,न\u0947छ\u094c,य\u094c,थ\u093fय\u094c,छ\u094dय\u094c,थ\u094dय\u094c,छन\u094d,इछन\u094d,एछन\u094d,\u093fछन\u094d,\u0947छन\u094d,न\u0947छन\u094d,ल\u093eन\u094d,छ\u093fन\u094d,थ\u093fन\u094d,पर\u094d,इस\u094d,थ\u093fइस\u094d,छस\u094d,इछस\u094d,एछस\u094d,\u093fछस\u094d,\u0947छस\u094d,न\u0947छस\u094d,\u093fस\u094d,थ\u093fस\u094d,छ\u0947स\u094d,ह\u094bस\u094d"]);
function r_remove_category_1(){
 ket=at;
 var n=amongB(a_0);
 if(n==0)return false;
 bra=at;
 if(n==1||(!eqB("ए")&&!eqB("\u0947")))del();
 return true;
}
function r_remove_category_2(){
 ket=at;
 var n=amongB(a_1);
 if(n==0)return false;
 bra=at;
 if(n==1){
  if(!eqB("य\u094c")&&!eqB("छ\u094c")&&!eqB("न\u094c")&&!eqB("थ\u0947"))return false;
  del();
 }
 else{
  if(!eqB("त\u094dर"))return false;
  del();
 }
 return true;
}
function r_remove_category_3(){
 ket=at;
 if(amongB(a_2)==0)return false;
 bra=at;
 del();
 return true;
}
function run(){
 low=at;
 at=end;
 var v_1=end-at;
 r_remove_category_1();
 at=end-v_1;
 a:for(;;){
  var v_2=end-at;
  b:{
   var v_3=end-at;
   r_remove_category_2();
   at=end-v_3;
   if(!r_remove_category_3())break b;
   continue a;
  }
  at=end-v_2;
  break a;
 }
 at=low;
}
