/* serbian, Snowball 3.1.1 (https://snowballstem.org), BSD-3-Clause */
let I_p1,B_no_diacritics;
const g_v="aeiou";
const g_sa="ćčđšž";
const g_ca="bcdfghjklmnprstvzćčđšž";
const g_rg="r";
const a_0=affixes([1,"а"],[2,"б"],[3,"в"],[4,"г"],[5,"д"],[7,"е"],[8,"ж"],[9,"з"],[10,"и"],[12,"к"],[13,"л"],[15,"м"],[16,"н"],[18,"о"],[19,"п"],[20,"р"],[21,"с"],[22,"т"],[24,"у"],[25,"ф"],[26,"х"],[27,"ц"],[28,"ч"],[30,"ш"],[6,"ђ"],[11,"ј"],[14,"љ"],[17,"њ"],[23,"ћ"],[29,"џ"]);
const a_1=affixes([73,"daba"],[12,"ajaca,ajac"],[14,"ejaca,ejac"],[13,"ljaca,ljac"],[85,"njaca,njac"],[15,"ojaca,ojac"],[82,"alaca,aoca,alac"],[83,"elaca,elac"],[84,"olaca,olac,olce"],[75,"maca,mac"],[76,"naca,nac"],[81,"raca,rac"],[80,"saca,sac"],[79,"vaca,vac"],[18,"šaca,šac"],[55,"acaka,acak"],[16,"ajaka"],[17,"ojaka"],[78,"anaka"],[58,"ataka,atcima,atci,atak"],[59,"etaka,etak"],[60,"itaka,itci,itak"],[61,"otaka,otak"],[62,"utaka,utcima,utci,utak"],[54,"ačaka,ačak"],[67,"esama"],[87,"izama,izam"],[5,"jacima,jaci"],[23,"nicima"],[24,"ticima"],[21,"teticima,tetici"],[25,"zicima"],[74,"čcima,čci"],[2,"pesima,pesi"],[19,"inzima,inzi"],[1,"lozima,lozi"],[68,"metara,metar"],[69,"centara,centar"],[70,"istara,istar"],[86,"ekata,ekat"],[53,"anata"],[22,"nstava"],[29,"kustava"],[11,"anjac"],[88,"jebe"],[27,"kuse"],[42,"rave"],[52,"save"],[51,"šave"],[89,"baci"],[20,"tvenici"],[26,"snici"],[4,"bojci"],[3,"vojci"],[66,"ojsci"],[57,"usak"],[56,"ušak"],[65,"tican"],[7,"cajan"],[6,"čajan"],[77,"voljan"],[63,"eskan"],[40,"alan"],[33,"bilan"],[37,"gilan"],[39,"nilan"],[38,"rilan"],[36,"silan"],[34,"tilan"],[35,"avilan"],[9,"laran"],[8,"eran"],[91,"asan"],[10,"esan"],[31,"dusan"],[28,"kusan"],[47,"atan"],[50,"pletan"],[49,"tetan"],[32,"antan"],[44,"pravan"],[43,"stavan"],[46,"sivan"],[45,"tivan"],[41,"ozan"],[64,"tičan"],[90,"ašan"],[30,"dušan"],[48,"enat"],[72,"oscu"],[71,"ošću"]);
const a_2=affixes([124,"aca,acega,acoga,acila,acima,acena,ace,acile,acome,acene,acise,acite,aciste,aceg,acog,acih,acuh,aci,aceci,acili,aceni,aciti,acoj,acem,acim,acom,acen,acio,acilo,acimo,acismo,aceno,acis,acit,acemu,acomu"],[125,"eca,ecega,ecoga,ecima,ece,ecome,eceg,ecog,ecih,ecuh,ecoj,ecem,ecim,ecom,ecemu,ecomu"],[126,"uca,ucega,ucoga,ucima,uce,ucome,uceg,ucog,ucih,ucuh,ucoj,ucem,ucim,ucom,ucemu,ucomu"],[20,"ga,gama,govima,gova,ge,gove,gi,govi,gom,go,gu"],[84,"anjijega,anjega,anjoga,anjija,anja,anjijima,anjima,anjije,anje,anjome,anjijeg,anjeg,anjog,anjijih,anjih,anjiji,anji,anjijoj,anjoj,anjijem,anjem,anjijim,anjim,anjom,anjo,anjiju,anju,anjijemu,anjemu,anjomu"],[85,"enjijega,enjega,enjoga,enjija,enja,enjijima,enjima,enjije,enje,enjome,enjijeg,enjeg,enjog,enjijih,enjih,enjiji,enji,enjijoj,enjoj,enjijem,enjem,enjijim,enjim,enjom,enjo,enjiju,enju,enjijemu,enjemu,enjomu"],[122,"snjijega,snjega,snjoga,snjija,snja,snjijima,snjima,snjije,snje,snjome,snjijeg,snjeg,snjog,snjijih,snjih,snjiji,snji,snjijoj,snjoj,snjem,snjijim,snjim,snjom,snjo,snjiju,snju,snjijemu,snjemu,snjomu"],[86,"šnjijega,šnjega,šnjoga,šnjija,šnja,šnjijima,šnjima,šnjije,šnje,šnjome,šnjijeg,šnjeg,šnjog,šnjijih,šnjih,šnjiji,šnji,šnjijoj,šnjoj,šnjijem,šnjem,šnjijim,šnjim,šnjom,šnjo,šnjiju,šnju,šnjijemu,šnjemu,šnjomu"],[95,"kijega,kega,koga,kija,ka,kijima,kima,kije,ke,kome,kijeg,keg,kog,kijih,kih,kiji,ki,kijoj,koj,kijem,kem,kijim,kim,kom,ko,kiju,ku,kijemu,kemu,komu,kov"],[1,"skijega,skega,skoga,skija,ska,skijima,skima,skije,ske,skome,skijeg,skog,skijih,skih,skiji,ski,skijoj,skoj,skijem,skem,skijim,skim,skom,sko,sku,skijemu,skemu,skomu"],[2,"škijega,škega,škoga,škija,ška,škijima,škima,škije,ške,škome,škijeg,škog,škijih,ških,škiji,ški,škijoj,škoj,škijem,škem,škijim,škim,škom,ško,šku,škijemu,škemu,škomu"],[83,"elijega,elega,eloga,elija,ela,elijima,elima,elije,ele,elome,elijeg,eleg,elog,elijih,elih,eliji,eli,elijoj,eloj,elijem,elem,elijim,elim,elom,elo,eliju,elu,elijemu,elemu,elomu"],[13,"nijega,nega,noga,nija,nula,nijima,nima,na,nuta,nije,nule,nome,ne,nete,nite,nuste,nijeg,neg,nog,nijih,nih,niji,nuli,ni,nuti,nući,nuvši,nijoj,noj,nijem,nem,nijim,nim,nom,nulo,nemo,nimo,nusmo,no,nuto,nuo,nut,niju,nijemu,nemu,nomu,nu,neš"],[123,"osijega,osega,osoga,osija,osijima,osima,osa,osije,osome,ose,osijeg,oseg,osog,osijih,osih,osiji,osi,osijoj,osoj,snjijem,osijem,osem,osijim,osim,osom,osiju,osijemu,osemu,osomu,osu"],[120,"atijega,atega,atoga,atija,atijima,atima,ata,atije,atome,atijeg,ateg,atog,atijih,atih,atiji,atoj,atijem,atem,atijim,atim,atom,ato,atiju,atijemu,atemu,atomu,atu"],[92,"evitijega,evitega,evitoga,evitija,evitijima,evitima,evita,evitije,evitome,evite,evitijeg,evitog,evitijih,evitih,evitiji,eviti,evitijoj,evitoj,evitijem,evitem,evitijim,evitim,evitom,evito,evitijemu,evitemu,evitomu,evitu"],[93,"ovitijega,ovitega,ovitoga,ovitija,ovitijima,ovitima,ovita,ovitije,ovitome,ovite,ovitijeg,ovitog,ovitijih,ovitih,ovitiji,oviti,ovitijoj,ovitoj,ovitijem,ovitem,ovitijim,ovitim,ovitom,ovito,ovitijemu,ovitemu,ovitomu,ovitu"],[94,"astijega,astega,astoga,astija,astijima,astima,asta,astije,astome,aste,astijeg,astog,astijih,astih,astiji,asti,astijoj,astoj,astijem,astem,astijim,astim,astom,asto,astijemu,astemu,astomu,astu"],[77,"avijega,avega,avoga,avija,avama,avijima,avima,ava,avije,avome,ave,avijeg,aveg,avog,avijih,avih,aviji,avi,avijoj,avoj,avijem,avem,avijim,avim,avom,avo,aviju,avijemu,avemu,avomu,avu"],[78,"evijega,evega,evoga,evija,evama,evijima,evima,eva,evije,evome,eve,evijeg,eveg,evog,evijih,evih,eviji,evi,evijoj,evoj,evijem,evem,evijim,evim,evom,evo,eviju,evijemu,evemu,evomu,evu"],[79,"ivijega,ivega,ivoga,ivija,ivama,ivijima,ivima,iva,ivije,ivome,ive,ivijeg,iveg,ivog,ivijih,ivih,iviji,ivi,ivijoj,ivoj,ivijem,ivem,ivijim,ivim,ivom,ivo,iviju,ivijemu,ivemu,ivomu,ivu"],[80,"ovijega,ovega,ovoga,ovija,ovijima,ovima,ova,ovije,ovome,ove,ovijeg,oveg,ovog,ovijih,ovih,oviji,ovi,ovijoj,ovoj,ovijem,ovijim,ovim,ovom,ovo,oviju,ovijemu,ovemu,ovomu,ovu"],[91,"ošijega,ošega,ošoga,ošija,ošijima,ošima,oša,ošije,ošome,oše,ošijeg,ošeg,ošog,ošijih,oših,ošiji,oši,ošijoj,ošoj,ošijem,ošem,ošijim,ošim,ošom,ošiju,ošijemu,ošemu,ošomu,ošu"],[10,"anega,anima,ana,anina,ane,anine,aneg,ani,anem,anom,aninom,anin,anemu,anu,aninu"],[87,"enega,eneg,enem,enemu"],[159,"snega,sneg,snem,snemu"],[88,"šnega,šneg,šnem,šnemu"],[14,"aćega,aćoga,aćima,aća,aćome,aće,aćeg,aćog,aćih,aćuh,aćoj,aćem,aćim,aćom,aćemu,aćomu"],[15,"ećega,ećoga,ećima,eća,ećome,eće,ećeg,ećog,ećih,ećuh,ećoj,ećem,ećim,ećom,ećemu,ećomu"],[16,"ućega,ućoga,ućima,uća,ućome,uće,ućeg,ućog,ućih,ućuh,ućoj,ućem,ućim,ućom,ućemu,ućomu"],[19,"loga,logama,loge,logom,logu"],[137,"cinoga,cinama,cinima,cina,cinome,cine,cinog,cinih,cini,cinoj,cinim,cinom,cino,cinomu,cinu"],[89,"činoga,činama,činima,čina,činome,čine,činog,činih,čini,činoj,činim,činom,čino,činomu,činu"],[18,"uga,ugama,uge,ugi,ugom,ugo,ugu"],[109,"aja,ajama,ajima,ajevima,ajeva,ajeve,aji,ajevi"],[26,"caja,cajama,cajima,cajevima,cajeva,caje,cajeve,caji,cajevi,cajem,caju"],[30,"laja,lajama,lajima,lajevima,lajeva,laje,lajeve,laji,lajevi,lajem,laju"],[31,"raja,rajama,rajima,rajevima,rajeva,raje,rajeve,raji,rajevi,rajem,raju"],[28,"ćaja,ćajama,ćajima,ćajevima,ćajeva,ćaje,ćajeve,ćaji,ćajevi,ćajem,ćaju"],[27,"čaja,čajama,čajima,čajevima,čajeva,čaje,čajeve,čaji,čajevi,čajem,čaju"],[29,"đaja,đajama,đajima,đajevima,đajeva,đaje,đajeve,đaji,đajevi,đajem,đaju"],[32,"bija,bijama,bijima,bije,biji,bijom,bijo,biju"],[33,"cija,cijama,cijima,cije,ciji,cijom,cijo,ciju"],[34,"dija,dijama,dijima,dije,diji,dijom,dijo,diju"],[40,"fija,fijama,fijima,fije,fiji,fijom,fijo,fiju"],[39,"gija,gijama,gijima,gije,giji,gijom,gijo,giju"],[24,"lija,lijem,lio,liju"],[37,"mija,mijama,mijima,mije,miji,mijom,mijo,miju"],[9,"ganija,ganijama,ganijima,ganije,ganiji,ganijom,ganiju"],[6,"manija,manijama,manijima,manije,maniji,manijom,maniju"],[7,"panija,panijama,panijima,panije,paniji,panijom,paniju"],[8,"ranija,ranijama,ranijima,ranije,raniji,ranijom,raniju"],[5,"tanija,tanijama,tanijima,tanije,taniji,tanijom,taniju"],[41,"pija,pijama,pijima,pije,piji,pijom,pijo,piju"],[42,"rija,rijama,rijima,rije,riji,rijom,rijo,riju"],[21,"rarija,rarijem,rario,rariju"],[23,"sija,sijem,sio,siju"],[44,"tija,tijama,tijima,tije,tiji,tijom,tijo,tiju"],[22,"otija,otijem,otio,otiju"],[45,"zija,zijama,zijima,zije,ziji,zijom,zijo,ziju"],[38,"žija,žijama,žijima,žije,žiji,žijom,žijo,žiju"],[104,"ala,alama,alima,aje,ale,ate,ajte,aše,ah,ali,ati,ajući,avši,aj,aloj,al,am,ajem,alom,an,ao,alo,amo,ajmo,asmo,ano,at,ahu,aju,alu,aš"],[128,"acala,acana,acale,acane,acase,acate,acaste,acah,acali,acani,acavsi,acati,acam,acan,acao,acalo,acamo,acasmo,acano,acas,acat,acahu,acaju"],[106,"astajala,astaje,astajale,astajete,astajte,astajaste,astajaše,astajah,astajali,astajati,astajući,astajem,astajao,astajalo,astajemo,astajmo,astajasmo,astajat,astajahu,astaju,astaješ"],[107,"istajala,istaje,istajale,istajete,istajte,istajaste,istajaše,istajah,istajali,istajati,istajući,istajem,istajao,istajalo,istajemo,istajmo,istajasmo,istajat,istajahu,istaju,istaješ"],[108,"ostajala,ostaje,ostajale,ostajete,ostajte,ostajaste,ostajaše,ostajah,ostajali,ostajati,ostajući,ostajem,ostajao,ostajalo,ostajemo,ostajmo,ostajasmo,ostajat,ostajahu,ostaju,ostaješ"],[47,"ijala,ijalama,ijalima,ijale,ijali,ijalom,ijalo,ijalu"],[114,"injala,injale,injete,injaste,injaše,injah,injali,injati,injem,injao,injalo,injemo,injasmo,injat,injahu,inješ"],[46,"nala,nalama,nalima,nale,nali,nalom,nalo,nalu"],[100,"irala,iruje,irale,irate,irujete,irujte,iraste,iraše,irah,irali,irati,irajući,irujući,iravši,iruj,iral,iram,irujem,iran,irao,iralo,iramo,irujemo,irujmo,irasmo,irat,irivat,irahu,iraju,iruju,iraš,iruješ"],[105,"urala,urana,urale,urane,urate,urajte,uraste,uraše,urah,urali,urani,urati,urajući,uraj,ural,uram,uran,urao,uralo,uramo,urajmo,urasmo,urano,urat,urahu,uraju,uraš"],[113,"tala,tana,tale,tane,tate,tajte,taste,tah,tali,tani,tati,tavši,taj,tam,tan,tao,talo,tamo,tajmo,tasmo,tano,tat,taju,taš"],[110,"astala,astanila,astade,astale,astane,astadete,astanete,astanite,astadoste,astadoše,astadoh,astali,astati,astavši,astadem,astanem,astao,astalo,astademo,astanemo,astanimo,astadosmo,astat,astadu,astanu,astadeš,astaneš"],[111,"istala,istanila,istade,istale,istane,istadete,istanete,istanite,istadoste,istadoše,istadoh,istali,istati,istavši,istadem,istanem,istao,istalo,istademo,istanemo,istanimo,istadosmo,istat,istadu,istanu,istadeš,istaneš"],[112,"ostala,ostanila,ostade,ostale,ostane,ostadete,ostanete,ostanite,ostadoste,ostadoše,ostadoh,ostali,ostati,ostavši,ostadem,ostanem,ostao,ostalo,ostademo,ostanemo,ostanimo,ostadosmo,ostat,ostadu,ostanu,ostadeš,ostaneš"],[97,"avala,avana,avale,avane,avate,avajte,avaste,avaše,avah,avali,avani,avati,avajući,avaj,avam,avan,avao,avalo,avamo,avajmo,avasmo,avano,avat,avahu,avaju,avav,avaš"],[96,"evala,evana,evale,evane,evate,evajte,evaste,evaše,evah,evali,evani,evati,evajući,evaj,evam,evan,evao,evalo,evamo,evajmo,evasmo,evano,evat,evahu,evaju,evav,evaš"],[98,"ivala,ivana,ivale,ivane,ivate,ivajte,ivaste,ivaše,ivah,ivali,ivani,ivati,ivajući,ivaj,ivam,ivan,ivao,ivalo,ivamo,ivajmo,ivasmo,ivano,ivat,ivahu,ivaju,ivav,ivaš"],[76,"ovala,ovale,ovaste,ovaše,ovah,ovali,ovati,ovao,ovalo,ovasmo,ovat,ovahu"],[99,"uvala,uvana,uvale,uvane,uvate,uvajte,uvaste,uvaše,uvah,uvali,uvani,uvati,uvajući,uvaj,uvam,uvan,uvao,uvalo,uvamo,uvajmo,uvasmo,uvano,uvat,uvahu,uvaju,uvav,uvaš"],[102,"ačala,ačana,ačale,ačane,ačate,ačaste,ačaše,ačah,ačali,ačani,ačati,ačavši,ačam,ačan,ačao,ačalo,ačamo,ačasmo,ačano,ačat,ačahu,ačaju,ačaš"],[116,"ila,ilama,ilima,ije,ile,ijete,ite,ijte,ih,ili,iti,ieći,ivši,ij,il,ijem,im,ilom,io,ilo,ijemo,imo,ijmo,ismo,it,iju,ilu,iješ,iš"],[121,"lucila,lucena,luce,lucuje,lucile,lucene,lucise,lucujete,lucite,lucujte,luciste,lucih,lucujuci,luci,lucili,luceni,luciti,lucuj,lucujem,lucim,lucen,lucio,lucilo,lucujemo,lucimo,lucujmo,lucismo,luceno,lucujes,lucis,lucit,lucuju"],[103,"nila,nile,niste,nili,niti,nivši,nio,nilo,nismo,niš"],[127,"rosila,rosile,rosise,rosite,rosiste,rosih,rosili,rosivsi,rositi,rosim,rosio,rosilo,rosimo,rosismo,rosis,rosit"],[118,"jetila,jetile,jetite,jetiste,jetiše,jetih,jetili,jetiti,jetim,jetio,jetilo,jetimo,jetismo,jetit,jetiš"],[48,"ozila,ozilima,ozile,ozili,ozilom,ozilu"],[101,"ačila,ačena,ačile,ačene,ačite,ačiste,ače,ačiše,ačih,ačili,ačeni,ačiti,ačeći,ači,ačim,ačen,ačio,ačilo,ačimo,ačismo,ačeno,ačit,ačiš"],[117,"lučila,lučena,lučuje,lučile,lučene,lučujete,lučite,lučujte,lučiste,luče,lučiše,lučih,lučili,lučeni,lučiti,lučujući,luči,lučuj,lučujem,lučim,lučen,lučio,lučilo,lučujemo,lučimo,lučujmo,lučismo,lučeno,lučit,lučuju,lučuješ,lučiš"],[90,"rošila,rošile,rošite,rošiste,rošiše,roših,rošili,rošiti,rošivši,rošim,rošio,rošilo,rošimo,rošismo,rošit,rošiš"],[50,"ola,olima,ole,oli,olom,olu"],[115,"asla,asle,astete,astite,asli,astući,aslo,astemo,astimo,asteš"],[35,"lijama,lijima,lije,liji,lijom,lijo"],[36,"nijama,nijom,nijo"],[43,"sijama,sijima,sije,siji,sijom,sijo"],[119,"elama,el,em,emo,eš"],[52,"ramama,rama,rame,rami,ramom,ramo,ramu"],[51,"lemama,lema,lemima,leme,lemi,lemom,lemo,lemu"],[11,"inama,inima,ina,ine,ini,inom,ino,inu"],[53,"arama,arima,ara,are,ari,arom,aru"],[54,"drama,drima,dra,dre,dri,drom,dru"],[55,"erama,erima,era,ere,eri,erom,eru"],[56,"orama,orima,ora,ore,ori,orom,oru"],[135,"basama,basima,basa,base,basi,basem,basom,basu"],[131,"gasama,gasima,gasa,gase,gasi,gasem,gasom,gasu"],[129,"jasama,jasima,jasa,jase,jasi,jasem,jasom,jasu"],[133,"kasama,kasima,kasa,kase,kasi,kasem,kasom,kasu"],[132,"nasama,nasima,nasa,nase,nasi,nasem,nasom,nasu"],[130,"tasama,tasima,tasa,tase,tasi,tasem,tasom,tasu"],[134,"vasama,vasima,vasa,vase,vasi,vasem,vasom,vasu"],[152,"esama,esi,esem"],[154,"isama,isi,isem"],[70,"etama,etima,eta,ete,eti,etući,etavši,etem,etom,etemo,etimo,eto,etu,eteš"],[71,"estama,estima,esta,este,esti,estom,esto,estu"],[72,"istama,istima,ista,iste,isti,istom,isto,istu"],[73,"kstama,kstima,ksta,kste,ksti,kstom,ksto,kstu"],[74,"ostama,ostima,osta,oste,osti,ostom,osto,ostu"],[63,"bašama,bašima,baša,baše,baši,bašem,bašom,bašu"],[64,"gašama,gašima,gaša,gaše,gaši,gašem,gašom,gašu"],[61,"jašama,jašima,jaša,jaše,jaši,jašem,jašom,jašu"],[62,"kašama,kašima,kaša,kaše,kaši,kašem,kašom,kašu"],[60,"našama,našima,naša,naše,naši,našem,našom,našu"],[59,"tašama,tašima,taša,taše,taši,tašem,tašom,tašu"],[65,"vašama,vašima,vaša,vaše,vaši,vašem,vašom,vašu"],[66,"ešama,ešima,eša,eše,eši,ešem,ešom,ešu"],[67,"išama,išima,iša,iše,iši,išem,išom,išu"],[12,"onima,onovima,ona,onova,one,onove,oni,onovi,onom,onu"],[57,"esima,esa,ese,esom,esu"],[58,"isima,isa,ise,isom,isu"],[68,"ikatima,ikata,ikate,ikati,ikatom,ikato,ikatu"],[69,"latima,lata,late,lati,latom,lato,latu"],[75,"ištima,išta,ište,ištem,ištu"],[17,"ugovima,ugova,ugove,ugovi"],[82,"lovima,lova,love,lovi,lovom,lovu"],[49,"olovima,olova,olove,olovi"],[81,"movima,mova,move,movi,movom,movu"],[3,"stvima,stva,stvom,stvo,stvu"],[4,"štvima,štva,štvom,štvo,štvu"],[25,"uje,ujete,ujući,ujem,ujemo,ujmo,uju,uješ"],[161,"ase,ajuci,avsi,as"],[138,"astajase,astajuci,astajes"],[139,"istajase,istajuci,istajes"],[140,"ostajase,ostajuci,ostajes"],[150,"injase,injes"],[155,"irase,irajuci,irujuci,iravsi,iras,irujes"],[156,"urase,urajuci,uras"],[144,"avase,avajuci,avas"],[145,"evase,evajuci,evas"],[146,"ivase,ivajuci,ivas"],[148,"ovase"],[147,"uvase,uvajuci,uvas"],[149,"jetise,jetis"],[141,"astadose,astavsi,astades,astanes"],[142,"istadose,istavsi,istades,istanes"],[143,"ostadose,ostavsi,ostades,ostanes"],[162,"ieci,ivsi,ijes,is"],[157,"ujuci,ujes"],[164,"nuci,nuvsi,nes"],[153,"etuci,etavsi,etes"],[136,"astuci,astes"],[160,"tavsi,tas"],[158,"nivsi,nis"],[151,"istem"],[163,"es"]);
const a_3=affixes([1,"a,oga,ama,ima,ena,e,og,anog,enog,anih,enih,i,ani,eni,anoj,enoj,anim,enim,om,enom,o,ano,eno,ost,u,enu"]);
const as_0="a,b,v,g,d,đ,e,ž,z,i,j,k,l,lj,m,n,nj,o,p,r,s,t,ć,u,f,h,c,č,dž,š".split(",");
function r_cyr_to_lat(){
 var v_1=at;
 a:for(;;){
  var v_2=at;
  b:{
   c:for(;;){
    var v_3=at;
    d:{
     bra=at;
     var n=among(a_0);
     if(n==0)break d;
     ket=at;
     put(as_0[n-1]);
     at=v_3;
     break c;
    }
    at=v_3;
    if(!hop(1))break b;
   }
   continue a;
  }
  at=v_2;
  break a;
 }
 at=v_1;
 return true;
}
function r_prelude(){
 var v_1=at;
 a:for(;;){
  var v_2=at;
  b:{
   c:for(;;){
    var v_3=at;
    d:{
     if(!inside(g_ca))break d;
     bra=at;
     if(!eq("ije"))break d;
     ket=at;
     if(!inside(g_ca))break d;
     put("e");
     at=v_3;
     break c;
    }
    at=v_3;
    if(!hop(1))break b;
   }
   continue a;
  }
  at=v_2;
  break a;
 }
 at=v_1;
 var v_4=at;
 e:for(;;){
  var v_5=at;
  f:{
   g:for(;;){
    var v_6=at;
    h:{
     if(!inside(g_ca))break h;
     bra=at;
     if(!eq("je"))break h;
     ket=at;
     if(!inside(g_ca))break h;
     put("e");
     at=v_6;
     break g;
    }
    at=v_6;
    if(!hop(1))break f;
   }
   continue e;
  }
  at=v_5;
  break e;
 }
 at=v_4;
 var v_7=at;
 i:for(;;){
  var v_8=at;
  j:{
   k:for(;;){
    var v_9=at;
    l:{
     bra=at;
     if(!eq("dj"))break l;
     ket=at;
     put("đ");
     at=v_9;
     break k;
    }
    at=v_9;
    if(!hop(1))break j;
   }
   continue i;
  }
  at=v_8;
  break i;
 }
 at=v_7;
 return true;
}
function r_mark_regions(){
 B_no_diacritics=true;
 var v_1=at;
 if(goOut(g_sa)){
  at++;
  B_no_diacritics=false;
 }
 at=v_1;
 I_p1=end;
 var v_2=at;
 a:{
  if(!goOut(g_v))break a;
  at++;
  I_p1=at;
  if(I_p1>=2||!goIn(g_v))break a;
  at++;
  I_p1=at;
 }
 at=v_2;
 var v_3=at;
 b:{
  c:for(;;){
   if(eq("r"))break c;
   if(!hop(1))break b;
  }
  if(at<2){
   if(!goIn(g_rg))break b;
   at++;
  }
  if(I_p1-at<=1)break b;
  I_p1=at;
 }
 at=v_3;
 return true;
}
function r_R1(){
 return I_p1<=at;
}
function r_Step_1(){
 ket=at;
 var n=amongB(a_1);
 if(n==0)return false;
 bra=at;
 if(n==1)put("loga");
 else if(n==2)put("peh");
 else if(n==3)put("vojka");
 else if(n==4)put("bojka");
 else if(n==5)put("jak");
 else if(n==6)put("čajni");
 else if(n==7){
  if(!B_no_diacritics)return false;
  put("cajni");
 }
 else if(n==8)put("erni");
 else if(n==9)put("larni");
 else if(n==10)put("esni");
 else if(n==11)put("anjca");
 else if(n==12)put("ajca");
 else if(n==13)put("ljca");
 else if(n==14)put("ejca");
 else if(n==15)put("ojca");
 else if(n==16)put("ajka");
 else if(n==17)put("ojka");
 else if(n==18)put("šca");
 else if(n==19)put("ing");
 else if(n==20)put("tvenik");
 else if(n==21)put("tetika");
 else if(n==22)put("nstva");
 else if(n==23)put("nik");
 else if(n==24)put("tik");
 else if(n==25)put("zik");
 else if(n==26)put("snik");
 else if(n==27)put("kusi");
 else if(n==28)put("kusni");
 else if(n==29)put("kustva");
 else if(n==30)put("dušni");
 else if(n==31){
  if(!B_no_diacritics)return false;
  put("dusni");
 }
 else if(n==32)put("antni");
 else if(n==33)put("bilni");
 else if(n==34)put("tilni");
 else if(n==35)put("avilni");
 else if(n==36)put("silni");
 else if(n==37)put("gilni");
 else if(n==38)put("rilni");
 else if(n==39)put("nilni");
 else if(n==40)put("alni");
 else if(n==41)put("ozni");
 else if(n==42)put("ravi");
 else if(n==43)put("stavni");
 else if(n==44)put("pravni");
 else if(n==45)put("tivni");
 else if(n==46)put("sivni");
 else if(n==47)put("atni");
 else if(n==48)put("enta");
 else if(n==49)put("tetni");
 else if(n==50)put("pletni");
 else if(n==51)put("šavi");
 else if(n==52){
  if(!B_no_diacritics)return false;
  put("savi");
 }
 else if(n==53)put("anta");
 else if(n==54)put("ačka");
 else if(n==55){
  if(!B_no_diacritics)return false;
  put("acka");
 }
 else if(n==56)put("uška");
 else if(n==57){
  if(!B_no_diacritics)return false;
  put("uska");
 }
 else if(n==58)put("atka");
 else if(n==59)put("etka");
 else if(n==60)put("itka");
 else if(n==61)put("otka");
 else if(n==62)put("utka");
 else if(n==63)put("eskna");
 else if(n==64)put("tični");
 else if(n==65){
  if(!B_no_diacritics)return false;
  put("ticni");
 }
 else if(n==66)put("ojska");
 else if(n==67)put("esma");
 else if(n==68)put("metra");
 else if(n==69)put("centra");
 else if(n==70)put("istra");
 else if(n==71)put("osti");
 else if(n==72){
  if(!B_no_diacritics)return false;
  put("osti");
 }
 else if(n==73)put("dba");
 else if(n==74)put("čka");
 else if(n==75)put("mca");
 else if(n==76)put("nca");
 else if(n==77)put("voljni");
 else if(n==78)put("anki");
 else if(n==79)put("vca");
 else if(n==80)put("sca");
 else if(n==81)put("rca");
 else if(n==82)put("alca");
 else if(n==83)put("elca");
 else if(n==84)put("olca");
 else if(n==85)put("njca");
 else if(n==86)put("ekta");
 else if(n==87)put("izma");
 else if(n==88)put("jebi");
 else if(n==89)put("baci");
 else if(n==90)put("ašni");
 else{
  if(!B_no_diacritics)return false;
  put("asni");
 }
 return true;
}
function r_Step_2(){
 ket=at;
 var n=amongB(a_2);
 if(n==0)return false;
 bra=at;
 if(!r_R1())return false;
 if(n==1)put("sk");
 else if(n==2)put("šk");
 else if(n==3)put("stv");
 else if(n==4)put("štv");
 else if(n==5)put("tanij");
 else if(n==6)put("manij");
 else if(n==7)put("panij");
 else if(n==8)put("ranij");
 else if(n==9)put("ganij");
 else if(n==10)put("an");
 else if(n==11)put("in");
 else if(n==12)put("on");
 else if(n==13)put("n");
 else if(n==14)put("ać");
 else if(n==15)put("eć");
 else if(n==16)put("uć");
 else if(n==17)put("ugov");
 else if(n==18)put("ug");
 else if(n==19)put("log");
 else if(n==20)put("g");
 else if(n==21)put("rari");
 else if(n==22)put("oti");
 else if(n==23)put("si");
 else if(n==24)put("li");
 else if(n==25)put("uj");
 else if(n==26)put("caj");
 else if(n==27)put("čaj");
 else if(n==28)put("ćaj");
 else if(n==29)put("đaj");
 else if(n==30)put("laj");
 else if(n==31)put("raj");
 else if(n==32)put("bij");
 else if(n==33)put("cij");
 else if(n==34)put("dij");
 else if(n==35)put("lij");
 else if(n==36)put("nij");
 else if(n==37)put("mij");
 else if(n==38)put("žij");
 else if(n==39)put("gij");
 else if(n==40)put("fij");
 else if(n==41)put("pij");
 else if(n==42)put("rij");
 else if(n==43)put("sij");
 else if(n==44)put("tij");
 else if(n==45)put("zij");
 else if(n==46)put("nal");
 else if(n==47)put("ijal");
 else if(n==48)put("ozil");
 else if(n==49)put("olov");
 else if(n==50)put("ol");
 else if(n==51)put("lem");
 else if(n==52)put("ram");
 else if(n==53)put("ar");
 else if(n==54)put("dr");
 else if(n==55)put("er");
 else if(n==56)put("or");
 else if(n==57)put("es");
 else if(n==58)put("is");
 else if(n==59)put("taš");
 else if(n==60)put("naš");
 else if(n==61)put("jaš");
 else if(n==62)put("kaš");
 else if(n==63)put("baš");
 else if(n==64)put("gaš");
 else if(n==65)put("vaš");
 else if(n==66)put("eš");
 else if(n==67)put("iš");
 else if(n==68)put("ikat");
 else if(n==69)put("lat");
 else if(n==70)put("et");
 else if(n==71)put("est");
 else if(n==72)put("ist");
 else if(n==73)put("kst");
 else if(n==74)put("ost");
 else if(n==75)put("išt");
 else if(n==76)put("ova");
 else if(n==77)put("av");
 else if(n==78)put("ev");
 else if(n==79)put("iv");
 else if(n==80)put("ov");
 else if(n==81)put("mov");
 else if(n==82)put("lov");
 else if(n==83)put("el");
 else if(n==84)put("anj");
 else if(n==85)put("enj");
 else if(n==86)put("šnj");
 else if(n==87)put("en");
 else if(n==88)put("šn");
 else if(n==89)put("čin");
 else if(n==90)put("roši");
 else if(n==91)put("oš");
 else if(n==92)put("evit");
 else if(n==93)put("ovit");
 else if(n==94)put("ast");
 else if(n==95)put("k");
 else if(n==96)put("eva");
 else if(n==97)put("ava");
 else if(n==98)put("iva");
 else if(n==99)put("uva");
 else if(n==100)put("ir");
 else if(n==101)put("ač");
 else if(n==102)put("ača");
 else if(n==103)put("ni");
 else if(n==104)put("a");
 else if(n==105)put("ur");
 else if(n==106)put("astaj");
 else if(n==107)put("istaj");
 else if(n==108)put("ostaj");
 else if(n==109)put("aj");
 else if(n==110)put("asta");
 else if(n==111)put("ista");
 else if(n==112)put("osta");
 else if(n==113)put("ta");
 else if(n==114)put("inj");
 else if(n==115)put("as");
 else if(n==116)put("i");
 else if(n==117)put("luč");
 else if(n==118)put("jeti");
 else if(n==119)put("e");
 else if(n==120)put("at");
 else if(n==121){
  if(!B_no_diacritics)return false;
  put("luc");
 }
 else if(n==122){
  if(!B_no_diacritics)return false;
  put("snj");
 }
 else if(n==123){
  if(!B_no_diacritics)return false;
  put("os");
 }
 else if(n==124){
  if(!B_no_diacritics)return false;
  put("ac");
 }
 else if(n==125){
  if(!B_no_diacritics)return false;
  put("ec");
 }
 else if(n==126){
  if(!B_no_diacritics)return false;
  put("uc");
 }
 else if(n==127){
  if(!B_no_diacritics)return false;
  put("rosi");
 }
 else if(n==128){
  if(!B_no_diacritics)return false;
  put("aca");
 }
 else if(n==129){
  if(!B_no_diacritics)return false;
  put("jas");
 }
 else if(n==130){
  if(!B_no_diacritics)return false;
  put("tas");
 }
 else if(n==131){
  if(!B_no_diacritics)return false;
  put("gas");
 }
 else if(n==132){
  if(!B_no_diacritics)return false;
  put("nas");
 }
 else if(n==133){
  if(!B_no_diacritics)return false;
  put("kas");
 }
 else if(n==134){
  if(!B_no_diacritics)return false;
  put("vas");
 }
 else if(n==135){
  if(!B_no_diacritics)return false;
  put("bas");
 }
 else if(n==136){
  if(!B_no_diacritics)return false;
  put("as");
 }
 else if(n==137){
  if(!B_no_diacritics)return false;
  put("cin");
 }
 else if(n==138){
  if(!B_no_diacritics)return false;
  put("astaj");
 }
 else if(n==139){
  if(!B_no_diacritics)return false;
  put("istaj");
 }
 else if(n==140){
  if(!B_no_diacritics)return false;
  put("ostaj");
 }
 else if(n==141){
  if(!B_no_diacritics)return false;
  put("asta");
 }
 else if(n==142){
  if(!B_no_diacritics)return false;
  put("ista");
 }
 else if(n==143){
  if(!B_no_diacritics)return false;
  put("osta");
 }
 else if(n==144){
  if(!B_no_diacritics)return false;
  put("ava");
 }
 else if(n==145){
  if(!B_no_diacritics)return false;
  put("eva");
 }
 else if(n==146){
  if(!B_no_diacritics)return false;
  put("iva");
 }
 else if(n==147){
  if(!B_no_diacritics)return false;
  put("uva");
 }
 else if(n==148){
  if(!B_no_diacritics)return false;
  put("ova");
 }
 else if(n==149){
  if(!B_no_diacritics)return false;
  put("jeti");
 }
 else if(n==150){
  if(!B_no_diacritics)return false;
  put("inj");
 }
 else if(n==151){
  if(!B_no_diacritics)return false;
  put("ist");
 }
 else if(n==152){
  if(!B_no_diacritics)return false;
  put("es");
 }
 else if(n==153){
  if(!B_no_diacritics)return false;
  put("et");
 }
 else if(n==154){
  if(!B_no_diacritics)return false;
  put("is");
 }
 else if(n==155){
  if(!B_no_diacritics)return false;
  put("ir");
 }
 else if(n==156){
  if(!B_no_diacritics)return false;
  put("ur");
 }
 else if(n==157){
  if(!B_no_diacritics)return false;
  put("uj");
 }
 else if(n==158){
  if(!B_no_diacritics)return false;
  put("ni");
 }
 else if(n==159){
  if(!B_no_diacritics)return false;
  put("sn");
 }
 else if(n==160){
  if(!B_no_diacritics)return false;
  put("ta");
 }
 else if(n==161){
  if(!B_no_diacritics)return false;
  put("a");
 }
 else if(n==162){
  if(!B_no_diacritics)return false;
  put("i");
 }
 else if(n==163){
  if(!B_no_diacritics)return false;
  put("e");
 }
 else{
  if(!B_no_diacritics)return false;
  put("n");
 }
 return true;
}
function r_Step_3(){
 ket=at;
 if(amongB(a_3)==0)return false;
 bra=at;
 if(!r_R1())return false;
 del();
 return true;
}
function run(){
 I_p1=0;
 B_no_diacritics=false;
 r_cyr_to_lat();
 r_prelude();
 r_mark_regions();
 low=at;
 at=end;
 var v_1=end-at;
 r_Step_1();
 at=end-v_1;
 var v_2=end-at;
 a:{
  var v_3=end-at;
  if(r_Step_2())break a;
  at=end-v_3;
  r_Step_3();
 }
 at=end-v_2;
 at=low;
}
