"""Given names with their short forms, and family names that stand before them."""

from __future__ import annotations

_set = lambda *tables: frozenset(" ".join(tables).split())

GIVEN = _set("""chad dane finn
    aaron abby abdul abdullah abigail abraham adam adrian ahmad ahmed aidan akira al alan alastair albert alberto alec alejandro alex alexander
    alexandra alexei alfred ali alice alicia alison allan allen allison amanda amber amir amy ana andre andrea andreas andrei
    andrew andy angel angela angelina anita ann anna anne annette annie anthony antoine anton antonio antony anwar ariana ariel arnold
    arthur ashley ashraf audrey austin ayman barack barbara barry bashar beatrice ben benjamin bernard bernie beth betty beverly bill billy
    blake bob bobby boris brad bradley brandon brenda brendan brett brian bridget britney bruce bruno bryan burt caitlin calvin cameron
    camilla carl carla carlo carlos carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia charles charlie charlotte
    chelsea cheryl chloe chris christian christiane christina christine christoph christopher chuck cindy claire clarence claude claudia
    clifford clint clive colin connor conor conrad cooper corey craig crystal curtis cynthia daisy dale damian dan dana daniel
    daniela danielle danny darren darryl dave david dawn dean deborah debbie debra denis denise dennis derek desmond devin diana diane
    diego dimitri dmitri dmitry dolores dominic dominique don donald donna dora doris dorothy doug douglas drew duncan dustin dwayne dwight
    dylan earl ed eddie edgar eduardo edward edwin eileen elaine eleanor elena eli elijah elisabeth elizabeth ella ellen elliot elliott
    emily emma emmanuel enrique eric erica erik erin ernest ernesto ethan eugene eva evan evelyn fatima felicia felipe felix fernando fiona
    floyd frances francesca francesco francis francisco francois françois frank franklin fred freddie frederick frederik gabriel gareth gary
    gavin gene geoff geoffrey george gerald gerard gerry gilbert giles giorgio giovanni giuseppe glenn gloria gordon grace graham
    grant greg gregory greta guillermo gustavo guy gwen hamid hamza hank hannah hans harold harriet harrison harry harvey hasan hassan
    heather hector heidi helen helena henri henry herbert herman hillary holly howard hugh hugo hussein ian ibrahim igor ingrid irene iris
    irina isaac isabel isabella isabelle ivan jack jackie jackson jacob jacques jaime jake jamal james jamie jan jane janet janice
    jared jason javier jay jean jeff jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica jessie jill jim jimmy joan joann joanna
    joanne joaquin jodie joe joel joey johan johanna johannes john johnny jon jonathan jorge jose josé josef joseph joseph josh joshua
    joyce juan juana judith judy julia julian juliana julie julio justin karen karim karin karl karla kate katherine kathleen kathryn
    kathy katie katrina kay keith kelly ken kenneth kenny kerry kevin khalid kim kimberly kirk kirsten klaus kristen kristin kristina kurt
    kyle lance larry lars laura lauren laurence laurie lawrence leah lee leo leon leonard leonardo leroy leslie lewis liam
    lillian lily linda lindsay lindsey lisa lloyd lois lorenzo lori lorraine lou louis louise lucas lucia lucy luigi luis luiz luke lydia
    lynn madeleine madison maggie mahmoud manuel marc marcel marcia marco marcos marcus margaret maria mariana marie marilyn mario
    marion marjorie mark marlon marta martha martin martina marvin mary mathew matt matteo matthew maureen maurice max maxim maxine
    megan mehmet melanie melinda melissa melvin mercedes meredith michael michel michele michelle miguel mikael mike mikhail mildred miles miranda
    miriam mitch mitchell mohamed mohammad mohammed molly monica monique morgan moses muhammad mustafa myra nadia nancy naomi narendra
    natalia natalie natasha nathan nathaniel neil nelson nicholas nick nicola nicolas nicole nigel nikita nikki nikolai nina noah noel noah
    nora norma norman nouri oleg olga oliver olivia omar oscar oskar osama otto owen pablo paige pamela paolo pascal pat patrice patricia
    patrick patty paul paula paulo pavel pedro peggy penelope penny percy pete peter petra phil philip philippe phillip phyllis pierre
    priscilla rachel rafael rahul ralph ramon randall randy raphael raul ray raymond rebecca recep regina reginald rene rené reuben
    ricardo riccardo rich richard rick ricky rita rob robert roberta roberto robin rod rodney rodrigo roger roland ron ronald ronnie
    rosa rosalind rose rosemary ross roxanne roy ruben rudolf rudy rupert russell ruth ryan sabrina saddam said salim sally salman sam
    samantha samir samuel sandra sandy sara sarah saul scott sean sebastian serena serge sergei sergey sergio seth shane shannon sharon
    shaun shawn sheila shelley sherry shirley sidney silvia silvio simon sofia sonia sophia sophie stacey stacy stan stanley stefan stella
    stephanie stephen sterling steve steven stewart stuart sue susan susana susanne suzanne sven svetlana sylvia tamara tammy tania tanya tara
    tariq tatiana taylor ted teresa terrence terry theodore theresa thelma thomas tiffany tim timothy tina todd tom tommy toni tony tracey
    tracy travis trevor tyler ursula valerie vanessa vera vernon veronica vicki vicky victor victoria vijay vincent viktor virginia vladimir
    volodymyr wade wallace walter wanda warren wayne wendell wendy werner wesley whitney wilfred wilhelm will willard willem william
    willie wolfgang xavier yasser yolanda yousef youssef yuri yusuf yvette yvonne zachary zoe juanita lindsay mitt condoleezza
    beatrix bianca blair brianna bryce candace candice cara carly cassie celeste clara claudio cody colleen cristina darius
    darrell darrin deandre demetrius derrick desiree dexter dominick donovan doreen dwyane edith edmund ellis elsa elvis emil
    emilio enzo ernie erwin esther ezra fabio farah fernanda flora frederic gabriela gabriella gail garrett genevieve gianni
    gilberto gilles gina gino giulia guido hakeem haley hayley hilda horst hosni hubert humberto ibrahima ida ilya imran ines
    irving isaiah ismail ivana ivanka ivo jaroslav jasmine jeanne jeannette jeffery jeremiah jermaine joachim jocelyn jodi jody
    johann josie jovan judd jude judi jules kaitlin kaitlyn kamala kareem karina katarina katharine katya kayla kellie kendra
    khaled kirsty klara kris kristi kyra lamar lana lara latoya lauri leila lena leonid leopold leticia liliana lindy lionel liza
    lonnie lorena loretta lorna louisa luca lucian luciano lucille luisa lukas luther lyle maeve magdalena malcolm mandy manny
    marcelo margot mariah marilynn marina marisa marissa marko marlene mathias matthias matthieu mauricio maurizio mavis maxime
    maximilian mia micah mikel moammar mohsen mona monty moshe mourad muammar myron nadine nate ned nelly nestor niall nicolae
    noelle nolan norbert octavia odette olaf olivier omari orville oswald otis patrik paulette pauline phillipa phoebe pippa
    rajesh ramona raquel rashid raymundo reba reggie renee rhonda rhys rocco roderick rolf romeo ronda rory roxana rudolph rufus
    ruslan sabine sadie salvador salvatore sami samira sammy sanjay sasha saskia selena shannen shari sheena shelby sheldon
    sherri sheryl sigrid silas simone siobhan stacie stefanie stefano stephan stevie sunil suresh sylvester tabitha tatyana teddy
    terri tessa thaddeus theodor thierry tobias tomas tonya tori trent tricia trisha tristan tyson ulrich uma umar vicente vikram
    vince vito vivian vladislav wilbur willa wilma winston yael yannick yasmin yves zach zack zainab zoltan
    """)

EAST_ASIAN = _set("""wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng
    han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao zhong cui tan fan liao jin
    jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan duan lei long tao he shi gong hao shao mao wan gu lai kang qian dai mo
    xi wen bo hua ling sima ouyang zhuge kim lee park choi jung jeong kang cho yoon jang lim ahn seo shin kwon hwang ryu bae noh moon
    ban yun chun roh han oh son nguyen tran pham hoang phan vu vo dang bui ngo duong ly truong dinh doan trinh ha chiang tsai hsu
    chang cheung wong chan chow kwok leung ng yeung lau tsang lam chu yip tung hsieh kuo tseng liao ko lai""")

#: full given name: its short forms. Only forms that stand for one name in most uses
_NICKNAMES = """
abraham:abe
alexander:alex sandy
andrew:andy drew
anthony:tony
antonio:tony
benjamin:ben benny
catherine:cathy
charles:charlie chuck
christopher:chris
condoleezza:condi
daniel:dan danny
david:dave
deborah:debbie deb
donald:don donny
edward:ed eddie ted
elizabeth:liz beth betsy
eugene:gene
frederick:fred freddie
gerald:gerry jerry
gregory:greg
henry:hank
jacob:jake
james:jim jimmy jamie
jeffrey:jeff
jennifer:jen jenny
jonathan:jon
joseph:joe joey
joshua:josh
katherine:kate kathy katie
kenneth:ken kenny
kimberly:kim
lawrence:larry
leonard:leo len
margaret:maggie peggy meg
matthew:matt
maurice:mo
michael:mike mikey mick
mohammed:mo
nathaniel:nate
nicholas:nick
pamela:pam
patricia:pat patty tricia
patrick:pat
peter:pete
philip:phil
raymond:ray
rebecca:becky
richard:rick dick rich ricky
robert:bob bobby rob robbie
ronald:ron ronnie
rudolph:rudy
russell:russ
samuel:sam sammy
stephen:steve
steven:steve
stuart:stu
susan:sue
terrence:terry
theodore:ted
thomas:tom tommy
timothy:tim
victoria:vicky
vincent:vince
walter:walt
william:bill billy will
zachary:zach
"""

#: (short form, full name)
NICKNAMES = frozenset((short, full) for full, shorts in (line.split(":") for line in _NICKNAMES.split("\n")[1:-1]) for short in shorts.split())
