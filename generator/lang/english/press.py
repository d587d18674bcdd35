"""News agencies, broadcasters, newspapers and sites of the world, as English texts print them.

One row an outlet: the name to show, then other forms. Case counts: "dpa" and "AP", never "ap".
"""

_TABLE = """
AP; Associated Press
AFP; Agence France-Presse; Agence France Presse
Reuters; Thomson Reuters
dpa; DPA; Deutsche Presse-Agentur
UPI; United Press International
PTI; Press Trust of India
ANI; Asian News International
IANS; Indo-Asian News Service
Xinhua; Xinhua News Agency
TASS; Tass; ITAR-TASS
RIA Novosti; RIA
Interfax
Sputnik
Kyodo; Kyodo News
Jiji; Jiji Press
Yonhap; Yonhap News Agency
KCNA; Korean Central News Agency
ANSA; Ansa
EFE; Efe
APA
PA; PA Media; Press Association
AAP; Australian Associated Press
Canadian Press; The Canadian Press
Anadolu; Anadolu Agency; Anadolu Ajansı
Bernama
Antara
IRNA
ISNA
Tasnim
Fars; Fars News Agency
Mehr; Mehr News Agency
SANA
WAM
MENA; Middle East News Agency
WAFA; Wafa
Petra
SPA; Saudi Press Agency
Belga
Ritzau
NTB
TT
STT
PAP
CTK; ČTK
Tanjug
Hina
MTI
Agerpres
BTA
LUSA; Lusa
Keystone-SDA; SDA
Ukrinform
Interfax-Ukraine
BelTA
Belta
Bloomberg; Bloomberg News
Dow Jones; Dow Jones Newswires
CNA; Channel NewsAsia; Channel News Asia
BBC; BBC News; BBC World Service; BBC Radio 4; BBC Breakfast
ITV; ITV News
Sky News
Channel 4 News
CNN
CNBC
MSNBC
NBC; NBC News
ABC News; ABC
CBS; CBS News
Fox News
PBS
NPR; National Public Radio
C-SPAN
CBC; CBC News
CTV; CTV News
Global News
Al Jazeera; Al-Jazeera
Al Arabiya; Al-Arabiya
Al-Mayadeen; Al Mayadeen
Al-Manar; Al Manar
Press TV
RT
CCTV
CGTN
NHK
KBS
MBC
NDTV
India Today
Deutsche Welle; DW
ARD
ZDF
ORF
SRF
RTL
France 24; France24
BFM-TV; BFMTV; BFM TV
RFI; Radio France Internationale
RAI
RTVE
RTE; RTÉ
Euronews
TRT; TRT World
NTV
Haberturk; Habertürk
CNN Turk; CNN Türk
VOA; Voice of America
Radio Free Asia; RFA
Radio Free Europe; RFE/RL; Radio Free Europe/Radio Liberty
The New York Times; New York Times; NYT; NY Times
The Washington Post; Washington Post
The Wall Street Journal; Wall Street Journal; WSJ
USA Today
Los Angeles Times; LA Times; L.A. Times
Chicago Tribune
Boston Globe; The Boston Globe
Politico; POLITICO
Axios
The Hill
HuffPost; Huffington Post; The Huffington Post
BuzzFeed; BuzzFeed News; Buzzfeed News
ProPublica
Vox
Vice News
Business Insider
Forbes
Fortune
Newsweek
The New Yorker; New Yorker
The Atlantic
The Intercept
The Daily Beast; Daily Beast
The Verge
Wired
TechCrunch
TMZ
ESPN
The Athletic
Storyful
The Guardian; Guardian
The Times of London
Financial Times; The Financial Times
The Telegraph; Daily Telegraph; The Daily Telegraph
The Independent
The Economist
Daily Mail; MailOnline; Mail Online
Daily Mirror; The Mirror
The Sun
Evening Standard
The Irish Times; Irish Times
The Scotsman
Der Spiegel; Spiegel
Bild
Die Welt
Die Zeit
Süddeutsche Zeitung
Frankfurter Allgemeine Zeitung; FAZ
Handelsblatt
Der Standard
Neue Zürcher Zeitung; NZZ
Le Monde
Le Figaro
Libération
Le Parisien
El País; El Pais
El Mundo
La Vanguardia
Corriere della Sera
La Repubblica
La Stampa
Il Sole 24 Ore
Gazeta Wyborcza
Kommersant
Novaya Gazeta
Vedomosti
Izvestia
Meduza
Kyiv Independent; The Kyiv Independent
Ukrainska Pravda
Haaretz
The Times of Israel; Times of Israel
Jerusalem Post; The Jerusalem Post
Ynet
Hurriyet; Hürriyet
Daily Sabah
Arab News
The National
Gulf News
Dawn
Geo News
The Times of India; Times of India
Hindustan Times
The Hindu
The Indian Express; Indian Express
Global Times
China Daily
People's Daily; People’s Daily
South China Morning Post; SCMP
Caixin
Asahi Shimbun
Yomiuri Shimbun
Mainichi Shimbun
Nikkei; Nikkei Asia
The Japan Times; Japan Times
Korea Herald; The Korea Herald
Chosun Ilbo
Straits Times; The Straits Times
The Star
Bangkok Post
Jakarta Post; The Jakarta Post
Philippine Star
Rappler
Sydney Morning Herald; The Sydney Morning Herald
The Age
The Australian
Globe and Mail; The Globe and Mail
Toronto Star
La Nación
Clarín
O Globo
Folha de S.Paulo
Daily Nation
Premium Times
Punch
Vanguard
Mail & Guardian
News24
"""

PRESS = tuple(tuple(form.strip() for form in row.split(";")) for row in _TABLE.strip().split("\n"))
