"""Countries with their adjectives, capitals and other names; further places. General geography, no story's own."""

from __future__ import annotations

#: country | adjectives and nouns for its people | capital (stands for its government) | other names
_COUNTRIES = """
Afghanistan|Afghan, Afghans|Kabul|
Albania|Albanian, Albanians|Tirana|
Algeria|Algerian, Algerians|Algiers|
Andorra|Andorran|Andorra la Vella|
Angola|Angolan, Angolans|Luanda|
Argentina|Argentine, Argentinian, Argentines, Argentinians|Buenos Aires|
Armenia|Armenian, Armenians|Yerevan|
Australia|Australian, Australians|Canberra|
Austria|Austrian, Austrians|Vienna|
Azerbaijan|Azerbaijani, Azerbaijanis, Azeri|Baku|
Bahamas|Bahamian|Nassau|the Bahamas
Bahrain|Bahraini, Bahrainis|Manama|
Bangladesh|Bangladeshi, Bangladeshis|Dhaka|
Barbados|Barbadian|Bridgetown|
Belarus|Belarusian, Belarusians|Minsk|
Belgium|Belgian, Belgians|Brussels|
Belize|Belizean|Belmopan|
Benin|Beninese|Porto-Novo|
Bhutan|Bhutanese|Thimphu|
Bolivia|Bolivian, Bolivians|La Paz|
Bosnia|Bosnian, Bosnians|Sarajevo|Bosnia and Herzegovina, Bosnia-Herzegovina
Botswana|Botswanan|Gaborone|
Brazil|Brazilian, Brazilians|Brasilia|Brasília
Brunei|Bruneian|Bandar Seri Begawan|
Bulgaria|Bulgarian, Bulgarians|Sofia|
Burkina Faso|Burkinabe|Ouagadougou|
Burundi|Burundian, Burundians|Gitega|
Cambodia|Cambodian, Cambodians|Phnom Penh|
Cameroon|Cameroonian, Cameroonians|Yaounde|
Canada|Canadian, Canadians|Ottawa|
Cape Verde|Cape Verdean|Praia|
Central African Republic|Central African|Bangui|
Chad|Chadian, Chadians|N'Djamena|
Chile|Chilean, Chileans|Santiago|
China|Chinese|Beijing|People's Republic of China, PRC, Communist China, mainland China
Colombia|Colombian, Colombians|Bogota|Bogotá
Comoros|Comorian|Moroni|
Congo|Congolese|Kinshasa|DR Congo, DRC, Democratic Republic of Congo, Democratic Republic of the Congo
Costa Rica|Costa Rican, Costa Ricans|San Jose|
Croatia|Croatian, Croatians, Croat, Croats|Zagreb|
Cuba|Cuban, Cubans|Havana|
Cyprus|Cypriot, Cypriots|Nicosia|
Czech Republic|Czech, Czechs|Prague|Czechia
Denmark|Danish, Dane, Danes|Copenhagen|
Djibouti|Djiboutian||
Dominican Republic|Dominican, Dominicans|Santo Domingo|
East Timor|Timorese|Dili|Timor-Leste
Ecuador|Ecuadorian, Ecuadorean, Ecuadorians|Quito|
Egypt|Egyptian, Egyptians|Cairo|
El Salvador|Salvadoran, Salvadorans|San Salvador|
Eritrea|Eritrean, Eritreans|Asmara|
Estonia|Estonian, Estonians|Tallinn|
Eswatini|Swazi|Mbabane|Swaziland
Ethiopia|Ethiopian, Ethiopians|Addis Ababa|
Fiji|Fijian, Fijians|Suva|
Finland|Finnish, Finn, Finns|Helsinki|
France|French, Frenchman, Frenchwoman|Paris|
Gabon|Gabonese|Libreville|
Gambia|Gambian, Gambians|Banjul|The Gambia
Georgia|Georgian, Georgians|Tbilisi|
Germany|German, Germans|Berlin|
Ghana|Ghanaian, Ghanaians|Accra|
Greece|Greek, Greeks|Athens|
Grenada|Grenadian||
Guatemala|Guatemalan, Guatemalans|Guatemala City|
Guinea|Guinean, Guineans|Conakry|
Guyana|Guyanese|Georgetown|
Haiti|Haitian, Haitians|Port-au-Prince|
Honduras|Honduran, Hondurans|Tegucigalpa|
Hungary|Hungarian, Hungarians|Budapest|
Iceland|Icelandic, Icelander, Icelanders|Reykjavik|
India|Indian, Indians|New Delhi|
Indonesia|Indonesian, Indonesians|Jakarta|
Iran|Iranian, Iranians|Tehran|Islamic Republic of Iran, Teheran
Iraq|Iraqi, Iraqis|Baghdad|
Ireland|Irish, Irishman|Dublin|Republic of Ireland
Israel|Israeli, Israelis|Jerusalem|
Italy|Italian, Italians|Rome|
Ivory Coast|Ivorian, Ivorians|Yamoussoukro|Cote d'Ivoire, Côte d'Ivoire
Jamaica|Jamaican, Jamaicans|Kingston|
Japan|Japanese|Tokyo|
Jordan|Jordanian, Jordanians|Amman|
Kazakhstan|Kazakh, Kazakhs|Astana|
Kenya|Kenyan, Kenyans|Nairobi|
Kosovo|Kosovar, Kosovars|Pristina|
Kuwait|Kuwaiti, Kuwaitis|Kuwait City|
Kyrgyzstan|Kyrgyz|Bishkek|
Laos|Lao, Laotian|Vientiane|
Latvia|Latvian, Latvians|Riga|
Lebanon|Lebanese|Beirut|
Lesotho|Basotho|Maseru|
Liberia|Liberian, Liberians|Monrovia|
Libya|Libyan, Libyans|Tripoli|
Liechtenstein||Vaduz|
Lithuania|Lithuanian, Lithuanians|Vilnius|
Luxembourg|Luxembourgish||
Madagascar|Malagasy|Antananarivo|
Malawi|Malawian, Malawians|Lilongwe|
Malaysia|Malaysian, Malaysians|Kuala Lumpur|
Maldives|Maldivian||
Mali|Malian, Malians|Bamako|
Malta|Maltese|Valletta|
Mauritania|Mauritanian|Nouakchott|
Mauritius|Mauritian|Port Louis|
Mexico|Mexican, Mexicans|Mexico City|
Moldova|Moldovan, Moldovans|Chisinau|
Monaco|Monegasque||
Mongolia|Mongolian, Mongolians|Ulaanbaatar|
Montenegro|Montenegrin, Montenegrins|Podgorica|
Morocco|Moroccan, Moroccans|Rabat|
Mozambique|Mozambican, Mozambicans|Maputo|
Myanmar|Burmese|Naypyidaw|Burma
Namibia|Namibian, Namibians|Windhoek|
Nepal|Nepalese, Nepali|Kathmandu|
Netherlands|Dutch, Dutchman|The Hague|the Netherlands, Holland
New Zealand|New Zealander, New Zealanders|Wellington|
Nicaragua|Nicaraguan, Nicaraguans|Managua|
Niger|Nigerien|Niamey|
Nigeria|Nigerian, Nigerians|Abuja|
North Korea|North Korean, North Koreans|Pyongyang|DPRK
North Macedonia|Macedonian, Macedonians|Skopje|Macedonia
Norway|Norwegian, Norwegians|Oslo|
Oman|Omani, Omanis|Muscat|
Pakistan|Pakistani, Pakistanis|Islamabad|
Panama|Panamanian, Panamanians|Panama City|
Papua New Guinea|Papuan|Port Moresby|
Paraguay|Paraguayan, Paraguayans|Asuncion|
Peru|Peruvian, Peruvians|Lima|
Philippines|Philippine, Filipino, Filipinos, Filipina|Manila|the Philippines
Poland|Polish, Poles|Warsaw|
Portugal|Portuguese|Lisbon|
Qatar|Qatari, Qataris|Doha|
Romania|Romanian, Romanians|Bucharest|
Russia|Russian, Russians|Moscow|Russian Federation
Rwanda|Rwandan, Rwandans|Kigali|
Samoa|Samoan, Samoans|Apia|
Saudi Arabia|Saudi, Saudis, Saudi Arabian|Riyadh|
Senegal|Senegalese|Dakar|
Serbia|Serbian, Serbians, Serb, Serbs|Belgrade|
Seychelles|Seychellois||
Sierra Leone|Sierra Leonean|Freetown|
Singapore|Singaporean, Singaporeans||
Slovakia|Slovak, Slovaks, Slovakian|Bratislava|
Slovenia|Slovenian, Slovenians, Slovene|Ljubljana|
Solomon Islands|Solomon Islander|Honiara|
Somalia|Somali, Somalis|Mogadishu|
South Africa|South African, South Africans|Pretoria|
South Korea|South Korean, South Koreans|Seoul|Republic of Korea, ROK
South Sudan|South Sudanese|Juba|
Spain|Spanish, Spaniard, Spaniards|Madrid|
Sri Lanka|Sri Lankan, Sri Lankans|Colombo|
Sudan|Sudanese|Khartoum|
Suriname|Surinamese|Paramaribo|
Sweden|Swedish, Swede, Swedes|Stockholm|
Switzerland|Swiss|Bern|Berne
Syria|Syrian, Syrians|Damascus|
Taiwan|Taiwanese|Taipei|Republic of China
Tajikistan|Tajik, Tajiks|Dushanbe|
Tanzania|Tanzanian, Tanzanians|Dodoma|
Thailand|Thai, Thais|Bangkok|
Togo|Togolese|Lome|
Tonga|Tongan, Tongans||
Trinidad and Tobago|Trinidadian|Port of Spain|Trinidad
Tunisia|Tunisian, Tunisians|Tunis|
Turkey|Turkish, Turk, Turks|Ankara|Turkiye, Türkiye
Turkmenistan|Turkmen|Ashgabat|
Uganda|Ugandan, Ugandans|Kampala|
Ukraine|Ukrainian, Ukrainians|Kyiv|Kiev
United Arab Emirates|Emirati, Emiratis|Abu Dhabi|UAE, Emirates
United Kingdom|British, Briton, Britons, Brit, Brits|London|UK, U.K., Britain, Great Britain
United States|American, Americans|Washington|US, U.S., U. S., USA, U.S.A., America, United States of America, the United States
Uruguay|Uruguayan, Uruguayans|Montevideo|
Uzbekistan|Uzbek, Uzbeks|Tashkent|
Vanuatu|||
Vatican|||Vatican City, Holy See
Venezuela|Venezuelan, Venezuelans|Caracas|
Vietnam|Vietnamese|Hanoi|
Yemen|Yemeni, Yemenis|Sanaa|Sana'a
Zambia|Zambian, Zambians|Lusaka|
Zimbabwe|Zimbabwean, Zimbabweans|Harare|
England|English, Englishman||
Scotland|Scottish, Scot, Scots|Edinburgh|
Wales|Welsh|Cardiff|
Northern Ireland|Northern Irish|Belfast|
Palestine|Palestinian, Palestinians|Ramallah|Palestinian territories
European Union|||EU, E.U.
Hong Kong|Hong Konger, Hong Kongers||
Macau|Macanese||Macao
Greenland|Greenlandic||
Puerto Rico|Puerto Rican, Puerto Ricans||
"""

#: adjectives and people of what is no country; they are no names of persons
_ADJECTIVES = """
European Europeans Asian Asians African Africans Arab Arabs Arabic Western Eastern Northern Southern Latin Scandinavian
Nordic Baltic Balkan Kurdish Kurd Kurds Tibetan Tibetans Uyghur Uyghurs Uighur Uighurs Sikh Sikhs Jewish Jew Jews Muslim
Muslims Islamic Islamist Islamists Christian Christians Catholic Catholics Protestant Protestants Hindu Hindus Buddhist
Buddhists Orthodox Sunni Shia Shiite Shiites Soviet Communist Communists Democratic Republican Republicans Democrat
Democrats Conservative Conservatives Liberal Liberals Tory Tories Hispanic Hispanics Latino Latinos Caucasian Sino Anglo
Franco Euro Californian Texan Texans Parisian Londoner Londoners Catalan Catalans Basque Chechen Chechens Bavarian
Quebecois Siberian Zionist Nazi Nazis Marxist Trans-Atlantic Transatlantic Mideast Roman Romans Victorian Olympic
Olympian Libertarian Pentecostal Mormon Mormons Evangelical Amish
"""

#: regions, states, cities, waters
_PLACES = """
Africa, Asia, Europe, Antarctica, Oceania, North America, South America, Latin America, Central America, Middle East,
Far East, Near East, Southeast Asia, South Asia, East Asia, Central Asia, Western Europe, Eastern Europe, North Africa,
West Africa, East Africa, Sub-Saharan Africa, Indo-Pacific, Asia-Pacific, Asia Pacific, Caribbean, Scandinavia, Balkans,
Pacific, Atlantic, Pacific Ocean, Atlantic Ocean, Indian Ocean, Arctic Ocean, Arctic, Mediterranean, Mediterranean Sea,
Black Sea, Red Sea, North Sea, Baltic Sea, South China Sea, East China Sea, Caspian Sea, Persian Gulf, Gulf of Mexico,
Gulf of Aden, Taiwan Strait, English Channel, Suez Canal, Panama Canal, Sahara, Sahel, Himalayas, Alps, Andes, Siberia,
Crimea, Donbas, Donbass, Kashmir, Tibet, Xinjiang, Gaza, Gaza Strip, West Bank, Golan Heights, Korean Peninsula, Kurdistan,
Chechnya, Catalonia, Bavaria, Tuscany, Sicily, Normandy, Brittany, Andalusia, Flanders, Bali, Java, Sumatra, Borneo, Okinawa,
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana,
Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana,
Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon,
Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia,
Wisconsin, Wyoming, Puerto Rico, Guam, Ontario, Quebec, Québec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia,
New Brunswick, Newfoundland, New South Wales, Queensland, Tasmania, South Australia, Western Australia,
New York City, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, Austin, San Francisco,
Seattle, Denver, Boston, Detroit, Nashville, Memphis, Portland, Las Vegas, Baltimore, Milwaukee, Albuquerque, Sacramento,
Kansas City, Atlanta, Miami, Oakland, Minneapolis, Cleveland, New Orleans, Tampa, Orlando, Pittsburgh, Cincinnati, St. Louis,
Saint Louis, Salt Lake City, Honolulu, Buffalo, Anchorage, Newark, Brooklyn, Manhattan, Queens, Bronx, the Bronx,
Staten Island, Harlem, Hollywood, Silicon Valley, Capitol Hill, Wall Street, Long Beach, Long Island, Palm Beach, Santa Monica,
Beverly Hills, Malibu, Palo Alto, San Jose, Fort Worth, El Paso, Washington D.C., Washington DC, D.C., Jersey City,
Charlotte, Raleigh, Columbus, Tulsa, Toledo, Berkeley, Omaha, Tucson, Fresno, Wichita, Louisville, Ann Arbor, Des Moines, Boise, Spokane,
Charleston, Knoxville, Baton Rouge, Jacksonville, Tallahassee, Fort Lauderdale, Santa Fe, Reno, New Haven, Hartford, Providence, Rochester,
Syracuse, Albany, Trenton, Annapolis, Indianapolis, New England, Midwest, Cape Canaveral, Avignon, Hokkaido,
Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart,
Auckland, Christchurch, Manchester, Liverpool, Birmingham, Leeds, Glasgow, Bristol, Sheffield, Newcastle, Nottingham, Oxford,
Cambridge, Brighton, Southampton, Portsmouth, Plymouth, Leicester, Coventry, Aberdeen, Dundee, Swansea, Yorkshire, Kent, Essex,
Surrey, Sussex, Cornwall, Devon, Lancashire, Heathrow, Gatwick, Wimbledon, Frankfurt, Hamburg, Munich, Cologne, Dusseldorf,
Stuttgart, Dresden, Leipzig, Marseille, Lyon, Toulouse, Bordeaux, Strasbourg, Cannes, Milan, Naples, Turin, Florence, Venice,
Genoa, Bologna, Palermo, Pisa, L'Aquila, Barcelona, Valencia, Seville, Bilbao, Malaga, Porto, Geneva, Zurich, Zürich, Basel,
Lausanne, Davos, Salzburg, Antwerp, Amsterdam, Rotterdam, Utrecht, Gothenburg, Malmo, Bergen, Krakow, Gdansk, Istanbul, Izmir,
Antalya, Saint Petersburg, St. Petersburg, St Petersburg, Vladivostok, Sochi, Kazan, Odesa, Odessa, Kharkiv, Lviv, Mariupol,
Donetsk, Luhansk, Kherson, Sevastopol, Shanghai, Guangzhou, Shenzhen, Chongqing, Tianjin, Wuhan, Chengdu, Nanjing, Hangzhou,
Xi'an, Lhasa, Harbin, Kunming, Sichuan, Guangdong, Yunnan, Hubei, Hainan, Osaka, Kyoto, Nagoya, Hiroshima, Nagasaki, Fukushima,
Sapporo, Yokohama, Busan, Incheon, Mumbai, Delhi, Kolkata, Chennai, Bangalore, Bengaluru, Hyderabad, Karachi, Lahore, Peshawar,
Rawalpindi, Kandahar, Herat, Mosul, Basra, Fallujah, Kirkuk, Erbil, Aleppo, Homs, Idlib, Raqqa, Haifa, Tel Aviv, Bethlehem,
Hebron, Nablus, Rafah, Mecca, Medina, Jeddah, Dubai, Sharjah, Aden, Alexandria, Luxor, Benghazi, Casablanca, Marrakesh, Lagos, Kano,
Mombasa, Dar es Salaam, Johannesburg, Cape Town, Durban, Soweto, Goma, Ho Chi Minh City, Saigon, Da Nang, Phuket, Chiang Mai,
Surabaya, Aceh, Banda Aceh, Yangon, Rangoon, Mandalay, Davao, Cebu, Mindanao, Luzon, Rio de Janeiro, Sao Paulo, São Paulo, Rio,
Salvador, Medellin, Cali, Guadalajara, Monterrey, Tijuana, Cancun, Acapulco, Ciudad Juarez, Guantanamo, Guantanamo Bay,
Chernobyl, Cork, Galway, Belfast, Lampedusa, Lesbos, Crete, Corsica, Sardinia, Majorca, Ibiza, Canary Islands, Falkland Islands,
Gibraltar, Bermuda, Jersey, Guernsey, Isle of Man, Mount Everest, Everest
"""


def _listed(text: str) -> tuple[str, ...]:
    return tuple(filter(None, (piece.strip() for piece in text.replace("\n", " ").split(","))))


#: (country, its adjectives, its capital or "", other names)
COUNTRIES: tuple[tuple[str, tuple[str, ...], str, tuple[str, ...]], ...] = tuple(
    (name, _listed(adjectives), capital.strip(), _listed(others))
    for name, adjectives, capital, others in (line.split("|") for line in _COUNTRIES.strip().splitlines())
)
ADJECTIVES: tuple[str, ...] = tuple(_ADJECTIVES.split())
PLACES: tuple[str, ...] = _listed(_PLACES)
