"""Given names and titles of people whom English texts call "he", and of those whom they call "she".

Only names that are hardly ever borne by the others: no Alex, no Kim, no Jean, no Andrea.
"""

_HE = """he his him himself mr sir lord king prince spokesman chairman congressman businessman actor father brother husband son
    aaron abdul abraham adam adrian ahmad ahmed alan albert alejandro alexander alfred ali allan allen andrew andy anthony antonio
    arthur barack benjamin bernard bill bob brad brandon brian bruce bryan carlos charles christopher clint colin craig
    daniel danny darren dave david dennis derek diego dmitri dmitry donald douglas dwayne ed eddie eduardo edward edwin enrique
    eric ernesto ethan eugene fernando francisco frank fred frederick gary gavin geoffrey george gerald gerard giovanni giuseppe
    graham greg gregory gustavo guy hamza hans harold harry harvey hassan hector henry herbert howard hugh hussein ian ibrahim igor isaac
    ivan jack jacob jacques jake jamal james jason javier jeff jeffrey jeremy jerome jerry jim jimmy joe john johnny jonathan
    jorge jose josé joseph joshua juan karl keith kenneth kevin khalid larry lawrence leonard luis luke mahmoud marco mario mark
    martin matthew maxim michael miguel mike mohamed mohammad mohammed muhammad mustafa nathan neil nicholas nigel oleg oliver omar oscar
    pablo patrick paul pedro peter phil philip pierre quentin rafael ralph ramon raymond ricardo richard rick robert roberto rodrigo roger
    ron ronald roy russell ryan samuel scott sean sebastian sergei sergey simon stanley stephen steve steven stuart ted thomas tim
    timothy toby todd tom tony vladimir walter warren wayne william yusuf zachary"""
_SHE = """she her hers herself mrs ms miss lady queen princess spokeswoman chairwoman congresswoman businesswoman actress mother sister wife daughter
    abigail alexandra alice alicia alison amanda amber amy angela angelina anita ann anna anne annette annie audrey barbara beatrice
    bernadette beth betty beverly brenda bridget caitlin camilla carla carmen carol caroline carolyn carrie catherine cecilia charlotte
    chloe christina christine cindy claire claudia cynthia daisy danielle deborah debbie denise diana diane dolores donna dora
    doris dorothy eileen elaine eleanor elena elisabeth elizabeth ella ellen emily emma erica esther eva evelyn fatima felicia fiona
    frances francesca gabriela gloria greta hannah harriet heather heidi helen helena hillary holly ingrid irene isabel isabella
    jane janet janice jennifer jenny jessica jill joan joanna josephine judith judy julia julie karen kate katherine kathleen kathryn
    katie kristen laura lauren leila lena linda lisa louise lucy lydia madeleine margaret maria marie marina martha mary maureen megan
    melanie melissa melinda michelle miranda molly monica nadia nancy naomi natalie natasha nicole nina nora olga olivia pamela patricia
    paula penelope priscilla rachel rebecca rita rosa rose ruth sally samantha sandra sara sarah sharon sheila silvia simone sofia
    sonia sophia sophie stephanie susan svetlana sylvia tamara tanya tatiana teresa theresa tina uma ursula valentina valerie vanessa
    vera veronica victoria virginia wendy yvonne"""

#: name, title or pronoun in lower case -> the pronoun that goes with it
GENDERED = {word: pronoun for pronoun, words in (("he", _HE), ("she", _SHE)) for word in words.split()}
