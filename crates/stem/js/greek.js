/* greek, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let B_test1;
const g_v="αεηιουω";
const g_v2="αεηιοω";
const a_0=affixes([25,""],[1,"Ά,Α,ά"],[5,"Έ,Ε,έ"],[7,"Ή,ΐ,Η,ή,ϊ"],[9,"Ί,Ι,Ϊ,ί"],[15,"Ό,Ο,ό"],[20,"Ύ,Υ,Ϋ,ΰ,ϋ,ύ"],[24,"Ώ,Ω,ώ"],[2,"Β"],[3,"Γ"],[4,"Δ"],[6,"Ζ"],[8,"Θ"],[10,"Κ"],[11,"Λ"],[12,"Μ"],[13,"Ν"],[14,"Ξ"],[16,"Π"],[17,"Ρ"],[18,"Σ,ς"],[19,"Τ"],[21,"Φ"],[22,"Χ"],[23,"Ψ"]);
const a_1=affixes([2,"σκαγια,σκαγιων,σκαγιου"],[1,"φαγια,φαγιων,φαγιου"],[3,"ολογια,ολογιων,ολογιου"],[4,"σογια,σογιων,σογιου"],[5,"τατογια,τατογιων,τατογιου"],[6,"κρεατα,κρεατων,κρεασ,κρεατοσ"],[7,"περατα,περατη,περατων,περασ,περατοσ"],[8,"τερατα,τερατων,τερασ,τερατοσ"],[11,"γεγονοτα,γεγονοτων,γεγονοσ,γεγονοτοσ"],[10,"καθεστωτα,καθεστωτων,καθεστωτοσ,καθεστωσ"],[9,"φωτα,φωτων,φωτοσ,φωσ"]);
const a_2=affixes([1,"πα,ξαναπα,επα,περιπα,αναμπα,εμπα,δανε,αθρο,συναθρο"],[2,"β,βαθυρι,βαρκ,μαρκ,λ,μ,κορν,π,ιμπ,ρ,μαρ,αμπαρ,γκρ,βολβορ,γλυκορ,πιπερορ,πρ,μπρ,αρρ,γλυκυρ,πολυρ,λου"]);
const a_3=affixes([1,"ιζα,ιζε,ιζαμε,ιζουμε,ιζανε,ιζουνε,ιζατε,ιζετε,ιζει,ιζαν,ιζουν,ιζεσ,ιζεισ,ιζω"]);
const a_4=affixes([1,"βι,λι,αλ,εν,σ,χ,υψ,ζω"]);
const a_5=affixes([1,"ωθηκα,ωθηκε,ωθηκαμε,ωθηκανε,ωθηκατε,ωθηκαν,ωθηκεσ"]);
const a_6=affixes([1,"ξαναπα,επα,περιπα,αναμπα,εμπα,χαρτοπα,εξαρχα,κλε,εκλε,απεκλε,αποκλε,εσωκλε,δανε,πε,επε,μετεπε,εσε,αθρο,συναθρο"],[2,"γε,γκε,γκ,μ,πουκαμ,κομ,αν,ολο,π,λαρ,δημοκρατ,αφ,γιγαντοαφ"]);
const a_7=affixes([1,"ισα,ισαμε,ισανε,ισε,ισατε,ισαν,ισεσ"]);
const a_8=affixes([1,"ξαναπα,επα,περιπα,αναμπα,εμπα,χαρτοπα,εξαρχα,κλε,εκλε,απεκλε,αποκλε,εσωκλε,δανε,πε,επε,μετεπε,εσε,αθρο,συναθρο"]);
const a_9=affixes([1,"ισουμε,ισουνε,ισετε,ισει,ισουν,ισεισ,ισω"]);
const a_10=affixes([2,"ατα,φα,ηφα,μεγ,λυγ,ηδ,καθ,εχθ,κακ,μακ,σκ,φιλ,κυλ,μ,γεμ,αχν,π,απ,εμπ,ευπ,αρ,αορ,γυρ,χρ,χωρ,κτ,ακτ,χτ,αχτ,ταχ,σχ,ασχ,υψ"],[1,"κλε,εσωκλε,πλε,δανε,σε,ασε,συναθρο"]);
const a_11=affixes([1,"ιστα,ιστε,ιστη,ιστοι,ιστων,ιστο,ιστεσ,ιστησ,ιστοσ,ιστουσ,ιστου"]);
const a_12=affixes([1,"εγκλε,αποκλε,σε,μετασε,μικροσε"],[2,"δανε,αντιδανε"]);
const a_13=affixes([2,"ατομικ"],[4,"εθνικ"],[7,"τοπικ"],[5,"εκλεκτικ"],[6,"σκεπτικ"],[3,"γνωστικ"],[1,"αγνωστικ"],[8,"αλεξανδριν"],[10,"θεατριν"],[9,"βυζαντιν"]);
const a_14=affixes([1,"ισμοι,ισμων,ισμο,ισμοσ,ισμουσ,ισμου"]);
const a_15=affixes([1,"σ,χ"]);
const a_16=affixes([1,"ουδακια,αρακια,ουδακι,αρακι"]);
const a_17=affixes([2,"β,καρδ,ζ,βαλ,γλ,τριπολ,γιαν,ηγουμεν,μακρυν,π,πατερ,τοσ,νυφ"],[1,"βαμβ,σλοβ,τσεχοσλοβ,τζ,κ,καπακ,σοκ,σκ,μαλ,πλ,λουλ,φυλ,καιμ,κλιμ,φαρμ,σπαν,κον,κατραπ,ρ,βρ,λαβρ,αμβρ,μερ,ανθρ,κορ,σ,ναγκασ,μουστ,ρυ,φ,σφ,αλισφ,χ"]);
const a_18=affixes([1,"ακια,αρακια,ιτσα,ακι,αρακι,ιτσων,ιτσασ,ιτσεσ"]);
const a_19=affixes([1,"ψαλ,αιφν,ολο,ιρ"]);
const a_20=affixes([1,"ε,παιχν"]);
const a_21=affixes([1,"ιδια,ιδιων,ιδιο"]);
const a_22=affixes([1,"ιβ,δ,φραγκ,λυκ,οβελ,μην,ρ"]);
const a_23=affixes([1,"ισκε,ισκο,ισκοσ,ισκου"]);
const a_24=affixes([1,"αδων,αδεσ"]);
const a_25=affixes([-1,"γιαγι,θει,οκ,μαμ,μαν,μπαμπ,πεθερ,πατερ,κυρ,νταντ"]);
const a_26=affixes([1,"εδων,εδεσ"]);
const a_27=affixes([1,"μιλ,δαπ,γηπ,ιπ,εμπ,οπ,κρασπ,υπ"]);
const a_28=affixes([1,"ουδων,ουδεσ"]);
const a_29=affixes([1,"τραγ,φε,καλιακ,αρκ,σκ,πεταλ,βελ,λουλ,φλ,χν,πλεξ,σπ,φρ,σ,λιχ"]);
const a_30=affixes([1,"εων,εωσ"]);
const a_31=affixes([1,"δ,ιδ,θ,γαλ,ελ,ν,π,παρ"]);
const a_32=affixes([1,"ια,ιων,ιου"]);
const a_33=affixes([1,"ικα,ικων,ικο,ικου"]);
const a_34=affixes([1,"αδ,συναδ,καταδ,αντιδ,ενδ,φυλοδ,υποδ,πρωτοδ,εξωδ,ηθ,ανηθ,ξικ,αλ,αμμοχαλ,συνομηλ,μπολ,μουλ,τσαμ,βρωμ,αμαν,μπαν,καλλιν,ποστελν,φιλον,καλπ,γερ,χασ,μποσ,πλιατσ,πετσ,πιτσ,φυσ,μπαγιατ,νιτ,πικαντ,σερτ"]);
const a_35=affixes([1,"αγαμε,ηκαμε,ηθηκαμε,ησαμε,ουσαμε"]);
const a_36=affixes([1,"βουβ,ξεθ,πεθ,αποθ,αποκ,ουλ,αναπ,πικρ,ποτ,αποστ,χ,σιχ"]);
const a_37=affixes([1,"τρ,τσ"]);
const a_38=affixes([1,"αγανε,ηκανε,ηθηκανε,ησανε,ουσανε,οντανε,ιοντανε,ουντανε,ιουντανε,οτανε,ιοτανε"]);
const a_39=affixes([1,"ταβ,νταβ,ψηλοταβ,λιβ,κλιβ,ξηροκλιβ,γ,αγ,τραγ,τσαγ,αθιγγ,τσιγγ,ατσιγγ,στεγ,απηγ,σιγ,ανοργ,ενοργ,καλπουζ,θ,μωαμεθ,πιθ,απιθ,δεκ,πελεκ,ικ,ανικ,βουλκ,βασκ,βραχυκ,γαλ,καταγαλ,ολογαλ,βαθυγαλ,μελ,καστελ,πορτολ,πλ,διπλ,λαοπλ,ψυχοπλ,ουλ,μ,ολιγοδαμ,μουσουλμ,δραδουμ,βραχμ,ν,αμερικαν,π,αδαπ,χαμηλοδαπ,πολυδαπ,κοπ,υποκοπ,τσοπ,σπ,ερ,γερ,βετερ,λουθηρ,κορμορ,περιτρ,ουρ,σ,βασ,πολισ,σαρακατσ,θυσ,διατ,πλατ,τσαρλατ,τετ,πουριτ,σουλτ,μαιντ,ζωντ,καστ,φ,διαφ,στεφ,φωτοστεφ,περηφ,υπερηφ,κοιλαρφ,πενταρφ,ορφ,χ,αμηχ,βιομηχ,μεγλοβιομηχ,καπνοβιομηχ,μικροβιομηχ,πολυμηχ,λιχ"]);
const a_40=affixes([1,"ενδ,συνδ,οδ,διαθ,καθ,ραθ,ταθ,τιθ,εκθ,ενθ,συνθ,ροθ,υπερθ,σθ,ευθ,αρκ,ωφελ,βολ,αιν,πον,ρον,συν,βαρ,βρ,αιρ,φορ,ευρ,πυρ,χωρ,νετ,σχ"]);
const a_41=affixes([1,"παγ,δ,αδ,θ,αθ,τοκ,σκ,παρακαλ,σκελ,απλ,εμ,αν,βεν,βαρον,κοπ,σερπ,αβαρ,εναρ,αβρ,μπορ,θαρρ,ντρ,υ,νιφ,συρφ"]);
const a_42=affixes([1,"οντασ,ωντασ"]);
const a_43=affixes([1,"ομαστε,ιομαστε"]);
const a_44=affixes([1,"π,απ,ακαταπ,συμπ,ασυμπ,αμεταμφ"]);
const a_45=affixes([1,"ζ,αλ,παρακαλ,εκτελ,μ,ξ,προ,αρ,νισ"]);
const a_46=affixes([1,"ηθηκα,ηθηκε,ηθηκεσ"]);
const a_47=affixes([1,"πιθ,οθ,ναρθ,σκουλ,σκωλ,σφ"]);
const a_48=affixes([1,"θ,διαθ,παρακαταθ,συνθ,προσθ"]);
const a_49=affixes([1,"ηκα,ηκε,ηκεσ"]);
const a_50=affixes([1,"φαγ,ληγ,φρυδ,μαντιλ,μαλλ,ομ,βλεπ,ποδαρ,κυματ,πρωτ,λαχ,πανταχ"]);
const a_51=affixes([1,"τσα,χαδ,μεδ,λαμπιδ,δε,πλε,μεσαζ,δεσποζ,αιθ,φαρμακ,αγκ,ανηκ,λ,μ,αμ,βρομ,υποτειν,εκλιπ,ρ,ενδιαφερ,αναρρ,πατ,καθαρευ,δευτερευ,λεχ"]);
const a_52=affixes([1,"ουσα,ουσε,ουσεσ"]);
const a_53=affixes([1,"πελ,λλ,σμην,ρπ,πρ,φρ,χορτ,οφ,σφ,λοχ"],[-1,"ψοφ,ναυλοχ"]);
const a_54=affixes([1,"αμαλλι,λ,αμαλ,μ,ουλαμ,εν,δερβεν,π,αειπ,αρτιπ,συμπ,νεοπ,κροκαλοπ,ολοπ,προσωποπ,σιδηροπ,δροσοπ,ασπ,ανυπ,ρ,ασπαρ,χαρ,αχαρ,απερ,τρ,ουρ,τ,διατ,επιτ,συντ,ομοτ,νομοτ,αποτ,υποτ,αβαστ,αιμοστ,προστ,ανυστ,ναυ,αφ,ξεφ,αδηφ,παμφ,πολυφ"]);
const a_55=affixes([1,"αγα,αγε,αγεσ"]);
const a_56=affixes([1,"ησα,ησε,ησου"]);
const a_57=affixes([1,"ν,δωδεκαν,επταν,μεγαλον,ερημον,χερσον"]);
const a_58=affixes([1,"σβ,ασβ,απλ,αειμν,χρ,αχρ,κοινοχρ,δυσχρ,ευχρ,παλιμψ"]);
const a_59=affixes([1,"ουνε,ηθουνε,ησουνε"]);
const a_60=affixes([1,"σπι,ν,εξων,ρ,στραβομουτσ,κακομουτσ"]);
const a_61=affixes([1,"ουμε,ηθουμε,ησουμε"]);
const a_62=affixes([1,"αζ,ωριοπλ,ασουσ,παρασουσ,αλλοσουσ,φ,χ"]);
const a_63=affixes([1,"ματα,ματων,ματοσ"]);
const a_64=affixes([1,"α,ιουμα,ομουνα,ιομουνα,οσουνα,ιοσουνα,ε,αγατε,ηκατε,ηθηκατε,ησατε,ουσατε,ειτε,ηθειτε,ιεμαστε,ουμαστε,ιουμαστε,ιεσαστε,οσαστε,ιοσαστε,η,ι,αμαι,ιεμαι,ομαι,ουμαι,ασαι,εσαι,ιεσαι,αται,εται,ιεται,ονται,ουνται,ιουνται,ει,αει,ηθει,ησει,οι,αν,αγαν,ηκαν,ηθηκαν,ησαν,ουσαν,οντουσαν,ιοντουσαν,ονταν,ιονταν,ουνταν,ιουνταν,οταν,ιοταν,ομασταν,ιομασταν,οσασταν,ιοσασταν,ουν,ηθουν,ομουν,ιομουν,ησουν,οσουν,ιοσουν,ων,ηδων,ο,ασ,εσ,ηδεσ,ησεσ,ησ,εισ,ηθεισ,οσ,υσ,ουσ,υ,ου,ω,αω,ηθω,ησω"]);
const a_65=affixes([1,"οτερ,εστερ,υτερ,ωτερ,οτατ,εστατ,υτατ,ωτατ"]);
const as_1="φα,σκα,ολο,σο,τατο,κρε,περ,τερ,φω,καθεστ,γεγον".split(",");
const as_2="ι,ιζ".split(",");
const as_6="ι,ισ".split(",");
const as_10="ι,ιστ".split(",");
const as_12="ισμ,ι".split(",");
const as_13="αγνωστ,ατομ,γνωστ,εθν,εκλεκτ,σκεπτ,τοπ,αλεξανδρ,βυζαντ,θεατρ".split(",");
const as_17="ακ,ιτσ".split(",");
function r_tolower(){
 a:for(;;){
  var v_1=end-at;
  b:{
   ket=at;
   var n=amongB(a_0);
   bra=at;
   if(n==1)put("α");
   else if(n==2)put("β");
   else if(n==3)put("γ");
   else if(n==4)put("δ");
   else if(n==5)put("ε");
   else if(n==6)put("ζ");
   else if(n==7)put("η");
   else if(n==8)put("θ");
   else if(n==9)put("ι");
   else if(n==10)put("κ");
   else if(n==11)put("λ");
   else if(n==12)put("μ");
   else if(n==13)put("ν");
   else if(n==14)put("ξ");
   else if(n==15)put("ο");
   else if(n==16)put("π");
   else if(n==17)put("ρ");
   else if(n==18)put("σ");
   else if(n==19)put("τ");
   else if(n==20)put("υ");
   else if(n==21)put("φ");
   else if(n==22)put("χ");
   else if(n==23)put("ψ");
   else if(n==24)put("ω");
   else if(!hopB(1))break b;
   continue a;
  }
  at=end-v_1;
  break a;
 }
 return true;
}
function r_step_1(){
 ket=at;
 var n=amongB(a_1);
 if(n==0)return false;
 bra=at;
 put(as_1[n-1]);
 B_test1=false;
 return true;
}
function r_step_s1(){
 ket=at;
 if(amongB(a_3)==0)return false;
 bra=at;
 del();
 B_test1=false;
 ket=at;
 bra=at;
 var n=amongB(a_2);
 if(n==0||at>low)return false;
 put(as_2[n-1]);
 return true;
}
function r_step_s2(){
 ket=at;
 if(amongB(a_5)==0)return false;
 bra=at;
 del();
 B_test1=false;
 ket=at;
 bra=at;
 if(amongB(a_4)==0||at>low)return false;
 put("ων");
 return true;
}
function r_step_s3(){
 a:{
  var v_1=end-at;
  b:{
   ket=at;
   if(!eqB("ισα"))break b;
   bra=at;
   if(at>low)break b;
   put("ισ");
   break a;
  }
  at=end-v_1;
  ket=at;
 }
 if(amongB(a_7)==0)return false;
 bra=at;
 del();
 B_test1=false;
 ket=at;
 bra=at;
 var n=amongB(a_6);
 if(n==0||at>low)return false;
 put(as_6[n-1]);
 return true;
}
function r_step_s4(){
 ket=at;
 if(amongB(a_9)==0)return false;
 bra=at;
 del();
 B_test1=false;
 ket=at;
 bra=at;
 if(amongB(a_8)==0||at>low)return false;
 put("ι");
 return true;
}
function r_step_s5(){
 ket=at;
 if(amongB(a_11)==0)return false;
 bra=at;
 del();
 B_test1=false;
 ket=at;
 bra=at;
 var n=amongB(a_10);
 if(n==0||at>low)return false;
 put(as_10[n-1]);
 return true;
}
function r_step_s6(){
 ket=at;
 if(amongB(a_14)==0)return false;
 bra=at;
 del();
 B_test1=false;
 a:{
  var v_1=end-at;
  b:{
   ket=at;
   bra=at;
   var n=amongB(a_12);
   if(n==0||at>low)break b;
   put(as_12[n-1]);
   break a;
  }
  at=end-v_1;
  ket=at;
  var n=amongB(a_13);
  if(n==0)return false;
  bra=at;
  put(as_13[n-1]);
 }
 return true;
}
function r_step_s7(){
 ket=at;
 if(amongB(a_16)==0)return false;
 bra=at;
 del();
 B_test1=false;
 ket=at;
 bra=at;
 if(amongB(a_15)==0||at>low)return false;
 put("αρακ");
 return true;
}
function r_step_s8(){
 ket=at;
 if(amongB(a_18)==0)return false;
 bra=at;
 del();
 B_test1=false;
 a:{
  var v_1=end-at;
  b:{
   ket=at;
   bra=at;
   var n=amongB(a_17);
   if(n==0||at>low)break b;
   put(as_17[n-1]);
   break a;
  }
  at=end-v_1;
  ket=at;
  bra=at;
  if(!eqB("κορ"))return false;
  put("ιτσ");
 }
 return true;
}
function r_step_s9(){
 ket=at;
 if(amongB(a_21)==0)return false;
 bra=at;
 del();
 B_test1=false;
 a:{
  var v_1=end-at;
  b:{
   ket=at;
   bra=at;
   if(amongB(a_19)==0||at>low)break b;
   put("ιδ");
   break a;
  }
  at=end-v_1;
  ket=at;
  bra=at;
  if(amongB(a_20)==0)return false;
  put("ιδ");
 }
 return true;
}
function r_step_s10(){
 ket=at;
 if(amongB(a_23)==0)return false;
 bra=at;
 del();
 B_test1=false;
 ket=at;
 bra=at;
 if(amongB(a_22)==0||at>low)return false;
 put("ισκ");
 return true;
}
function r_step_2a(){
 ket=at;
 if(amongB(a_24)==0)return false;
 bra=at;
 del();
 var v_1=end-at;
 if(amongB(a_25)!=0)return false;
 at=end-v_1;
 var c=at;
 insert("αδ");
 at=c;
 return true;
}
function r_step_2b(){
 ket=at;
 if(amongB(a_26)==0)return false;
 bra=at;
 del();
 ket=at;
 bra=at;
 if(amongB(a_27)==0)return false;
 put("εδ");
 return true;
}
function r_step_2c(){
 ket=at;
 if(amongB(a_28)==0)return false;
 bra=at;
 del();
 ket=at;
 bra=at;
 if(amongB(a_29)==0)return false;
 put("ουδ");
 return true;
}
function r_step_2d(){
 ket=at;
 if(amongB(a_30)==0)return false;
 bra=at;
 del();
 B_test1=false;
 ket=at;
 bra=at;
 if(amongB(a_31)==0||at>low)return false;
 put("ε");
 return true;
}
function r_step_3(){
 ket=at;
 if(amongB(a_32)==0)return false;
 bra=at;
 del();
 B_test1=false;
 ket=at;
 bra=at;
 if(!insideB(g_v))return false;
 put("ι");
 return true;
}
function r_step_4(){
 ket=at;
 if(amongB(a_33)==0)return false;
 bra=at;
 del();
 B_test1=false;
 a:{
  var v_1=end-at;
  b:{
   ket=at;
   bra=at;
   if(!insideB(g_v))break b;
   put("ικ");
   break a;
  }
  at=end-v_1;
  ket=at;
 }
 bra=at;
 if(amongB(a_34)==0||at>low)return false;
 put("ικ");
 return true;
}
function r_step_5a(){
 var v_1=end-at;
 a:{
  ket=at;
  if(!eqB("αγαμε"))break a;
  bra=at;
  if(at>low)break a;
  put("αγαμ");
 }
 at=end-v_1;
 var v_2=end-at;
 b:{
  ket=at;
  if(amongB(a_35)==0)break b;
  bra=at;
  del();
  B_test1=false;
 }
 at=end-v_2;
 ket=at;
 if(!eqB("αμε"))return false;
 bra=at;
 del();
 B_test1=false;
 ket=at;
 bra=at;
 if(amongB(a_36)==0||at>low)return false;
 put("αμ");
 return true;
}
function r_step_5b(){
 var v_1=end-at;
 a:{
  ket=at;
  if(amongB(a_38)==0)break a;
  bra=at;
  del();
  B_test1=false;
  ket=at;
  bra=at;
  if(amongB(a_37)==0||at>low)break a;
  put("αγαν");
 }
 at=end-v_1;
 ket=at;
 if(!eqB("ανε"))return false;
 bra=at;
 del();
 B_test1=false;
 b:{
  var v_2=end-at;
  c:{
   ket=at;
   bra=at;
   if(!insideB(g_v2))break c;
   put("αν");
   break b;
  }
  at=end-v_2;
  ket=at;
 }
 bra=at;
 if(amongB(a_39)==0||at>low)return false;
 put("αν");
 return true;
}
function r_step_5c(){
 var v_1=end-at;
 a:{
  ket=at;
  if(!eqB("ησετε"))break a;
  bra=at;
  del();
  B_test1=false;
 }
 at=end-v_1;
 ket=at;
 if(!eqB("ετε"))return false;
 bra=at;
 del();
 B_test1=false;
 b:{
  var v_2=end-at;
  c:{
   ket=at;
   bra=at;
   if(!insideB(g_v2))break c;
   put("ετ");
   break b;
  }
  at=end-v_2;
  d:{
   ket=at;
   bra=at;
   if(amongB(a_40)==0)break d;
   put("ετ");
   break b;
  }
  at=end-v_2;
  ket=at;
 }
 bra=at;
 if(amongB(a_41)==0||at>low)return false;
 put("ετ");
 return true;
}
function r_step_5d(){
 ket=at;
 if(amongB(a_42)==0)return false;
 bra=at;
 del();
 B_test1=false;
 a:{
  var v_1=end-at;
  b:{
   ket=at;
   bra=at;
   if(!eqB("αρχ")||at>low)break b;
   put("οντ");
   break a;
  }
  at=end-v_1;
  ket=at;
  bra=at;
  if(!eqB("κρε"))return false;
  put("ωντ");
 }
 return true;
}
function r_step_5e(){
 ket=at;
 if(amongB(a_43)==0)return false;
 bra=at;
 del();
 B_test1=false;
 ket=at;
 bra=at;
 if(!eqB("ον")||at>low)return false;
 put("ομαστ");
 return true;
}
function r_step_5f(){
 var v_1=end-at;
 a:{
  ket=at;
  if(!eqB("ιεστε"))break a;
  bra=at;
  del();
  B_test1=false;
  ket=at;
  bra=at;
  if(amongB(a_44)==0||at>low)break a;
  put("ιεστ");
 }
 at=end-v_1;
 ket=at;
 if(!eqB("εστε"))return false;
 bra=at;
 del();
 B_test1=false;
 ket=at;
 bra=at;
 if(amongB(a_45)==0||at>low)return false;
 put("ιεστ");
 return true;
}
function r_step_5g(){
 var v_1=end-at;
 a:{
  ket=at;
  if(amongB(a_46)==0)break a;
  bra=at;
  del();
  B_test1=false;
 }
 at=end-v_1;
 ket=at;
 if(amongB(a_49)==0)return false;
 bra=at;
 del();
 B_test1=false;
 b:{
  var v_2=end-at;
  c:{
   ket=at;
   bra=at;
   if(amongB(a_47)==0)break c;
   put("ηκ");
   break b;
  }
  at=end-v_2;
  ket=at;
  bra=at;
  if(amongB(a_48)==0||at>low)return false;
  put("ηκ");
 }
 return true;
}
function r_step_5h(){
 ket=at;
 if(amongB(a_52)==0)return false;
 bra=at;
 del();
 B_test1=false;
 a:{
  var v_1=end-at;
  b:{
   ket=at;
   bra=at;
   if(amongB(a_50)==0)break b;
   put("ουσ");
   break a;
  }
  at=end-v_1;
  ket=at;
  bra=at;
  if(amongB(a_51)==0||at>low)return false;
  put("ουσ");
 }
 return true;
}
function r_step_5i(){
 ket=at;
 if(amongB(a_55)==0)return false;
 bra=at;
 del();
 B_test1=false;
 a:{
  var v_1=end-at;
  b:{
   ket=at;
   bra=at;
   if(!eqB("κολλ"))break b;
   put("αγ");
   break a;
  }
  at=end-v_1;
  c:{
   var v_2=end-at;
   d:{
    ket=at;
    bra=at;
    var n=amongB(a_53);
    if(n==0)break d;
    if(n==1)put("αγ");
    break c;
   }
   at=end-v_2;
   ket=at;
   bra=at;
   if(amongB(a_54)==0||at>low)return false;
   put("αγ");
  }
 }
 return true;
}
function r_step_5j(){
 ket=at;
 if(amongB(a_56)==0)return false;
 bra=at;
 del();
 B_test1=false;
 ket=at;
 bra=at;
 if(amongB(a_57)==0||at>low)return false;
 put("ησ");
 return true;
}
function r_step_5k(){
 ket=at;
 if(!eqB("ηστε"))return false;
 bra=at;
 del();
 B_test1=false;
 ket=at;
 bra=at;
 if(amongB(a_58)==0||at>low)return false;
 put("ηστ");
 return true;
}
function r_step_5l(){
 ket=at;
 if(amongB(a_59)==0)return false;
 bra=at;
 del();
 B_test1=false;
 ket=at;
 bra=at;
 if(amongB(a_60)==0||at>low)return false;
 put("ουν");
 return true;
}
function r_step_5m(){
 ket=at;
 if(amongB(a_61)==0)return false;
 bra=at;
 del();
 B_test1=false;
 ket=at;
 bra=at;
 if(amongB(a_62)==0||at>low)return false;
 put("ουμ");
 return true;
}
function r_step_6(){
 var v_1=end-at;
 a:{
  ket=at;
  if(amongB(a_63)==0)break a;
  bra=at;
  put("μα");
 }
 at=end-v_1;
 if(!B_test1)return false;
 ket=at;
 if(amongB(a_64)==0)return false;
 bra=at;
 del();
 return true;
}
function r_step_7(){
 ket=at;
 if(amongB(a_65)==0)return false;
 bra=at;
 del();
 return true;
}
function run(){
 B_test1=false;
 low=at;
 at=end;
 var v_1=end-at;
 r_tolower();
 at=end-v_1;
 if(w.length<3)return false;
 B_test1=true;
 var v_2=end-at;
 r_step_1();
 at=end-v_2;
 var v_3=end-at;
 r_step_s1();
 at=end-v_3;
 var v_4=end-at;
 r_step_s2();
 at=end-v_4;
 var v_5=end-at;
 r_step_s3();
 at=end-v_5;
 var v_6=end-at;
 r_step_s4();
 at=end-v_6;
 var v_7=end-at;
 r_step_s5();
 at=end-v_7;
 var v_8=end-at;
 r_step_s6();
 at=end-v_8;
 var v_9=end-at;
 r_step_s7();
 at=end-v_9;
 var v_10=end-at;
 r_step_s8();
 at=end-v_10;
 var v_11=end-at;
 r_step_s9();
 at=end-v_11;
 var v_12=end-at;
 r_step_s10();
 at=end-v_12;
 var v_13=end-at;
 r_step_2a();
 at=end-v_13;
 var v_14=end-at;
 r_step_2b();
 at=end-v_14;
 var v_15=end-at;
 r_step_2c();
 at=end-v_15;
 var v_16=end-at;
 r_step_2d();
 at=end-v_16;
 var v_17=end-at;
 r_step_3();
 at=end-v_17;
 var v_18=end-at;
 r_step_4();
 at=end-v_18;
 var v_19=end-at;
 r_step_5a();
 at=end-v_19;
 var v_20=end-at;
 r_step_5b();
 at=end-v_20;
 var v_21=end-at;
 r_step_5c();
 at=end-v_21;
 var v_22=end-at;
 r_step_5d();
 at=end-v_22;
 var v_23=end-at;
 r_step_5e();
 at=end-v_23;
 var v_24=end-at;
 r_step_5f();
 at=end-v_24;
 var v_25=end-at;
 r_step_5g();
 at=end-v_25;
 var v_26=end-at;
 r_step_5h();
 at=end-v_26;
 var v_27=end-at;
 r_step_5j();
 at=end-v_27;
 var v_28=end-at;
 r_step_5i();
 at=end-v_28;
 var v_29=end-at;
 r_step_5k();
 at=end-v_29;
 var v_30=end-at;
 r_step_5l();
 at=end-v_30;
 var v_31=end-at;
 r_step_5m();
 at=end-v_31;
 var v_32=end-at;
 r_step_6();
 at=end-v_32;
 var v_33=end-at;
 r_step_7();
 at=end-v_33;
 at=low;
}
