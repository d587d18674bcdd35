"""How English sites print what is not the article: adverts, forms, menus, bylines, credits, datelines.

Lower case throughout. Only right spellings: misspelt lines are found by edit distance.
"""

from generator.lang.tables import Layout, Sign

_words = lambda table: frozenset(table.split())
_list = lambda table: tuple(part.strip() for part in table.strip().split("\n"))

SIGNS = (
    Sign("an advertisement marker, however spelt", lines=_list("""
        advertisement
        advertisements
        advert
        advertise with us
        sponsored
        sponsored by
        sponsored content
        sponsored links
        sponsored stories
        paid content
        paid post
        promoted
        promoted content
        promoted stories
        from our partners
        ad choices
        adchoices
        ad feedback
        remove ads
        go ad free
        advertisement continue reading the main story
        advertisement continue reading below
        advertisement scroll to continue
        continue reading the main story
        story continues below
        story continues below advertisement
        story continues below this ad
        article continues below
        article continues below advertisement
        article continues after advertisement
        article continues below this ad
        article continues after ad
        scroll down to continue reading
        scroll for more
        image not available
        """), phrases=("story continues below advertisement", "article continues below advertisement",
                       "advertisement continue reading", "is brought to you by"), longest=14),
    Sign("a line that asks for comments", below="comments",
         counted=("comment", "comments", "responses to", "thoughts on", "replies to", "responses", "replies"), lines=_list("""
        leave a reply
        leave a comment
        leave a reply cancel reply
        cancel reply
        post a comment
        add a comment
        add comment
        add your comment
        write a comment
        post comment
        submit comment
        comment
        comments
        no comments
        no comments yet
        no comments on this story
        all comments
        view comments
        show comments
        hide comments
        read comments
        load comments
        load more comments
        show more comments
        join the conversation
        join the discussion
        please enter your comment
        please enter your name here
        your email address
        comment name email website
        name email website
        reply
        report abuse
        post navigation
        log in to comment
        log in to reply
        sign in to comment
        you must be logged in to post a comment
        comments are closed
        responses
        responses to
        be the first to comment
        newest first
        oldest first
        """), phrases=_list("""
        email address will not be published
        feed for comments
        required fields are marked
        please enter your comment
        please enter your name
        you have entered an incorrect email address
        save my name, email
        notify me of follow-up comments
        notify me of new posts
        notify me of new comments
        logged in to post a comment
        logged in to leave a comment
        this site uses akismet
        comment data is processed
        comments powered by
        leave a reply
        your comment will be
        your comment is awaiting
        view the discussion thread
        enable javascript to view the comments
        be the first to comment
        tell us what you think
        in the comments below
        """)),
    Sign("a pointer to other articles", below="headlines", lines=_list("""
        see also
        read more
        read also
        also read
        read next
        up next
        learn more
        related
        related articles
        related stories
        related news
        related posts
        related content
        related links
        related topics
        related coverage
        related video
        related videos
        related items
        more
        more news
        more stories
        more from this section
        more from the web
        more on this story
        more on this topic
        more stories like this one
        more like this
        more to read
        you may also like
        you might also like
        you may like
        you may be interested in
        recommended for you
        recommended stories
        recommended articles
        recommended reading
        editors picks
        editor s picks
        editors choice
        editor s choice
        top stories
        top news
        latest news
        latest stories
        latest posts
        latest articles
        trending now
        trending stories
        most popular
        most read
        most viewed
        most shared
        most commented
        most recent
        popular posts
        popular stories
        popular now
        recent posts
        recent articles
        recent comments
        recent news
        recent stories
        in case you missed it
        don t miss
        must reads
        must watch
        just watched
        watch now
        watch live
        listen now
        play video
        view all
        view more
        see all
        see more
        show more
        load more
        show less
        next article
        previous article
        next post
        previous post
        next
        previous
        next story
        previous story
        newer post
        older post
        older posts
        newer posts
        back to top
        back to gallery
        scroll to top
        scroll back to top
        scroll down for video
        scroll for video
        around the web
        explore more
        from the web
        what to read next
        what others are reading
        people also read
        other stories
        other news
        view gallery
        photo gallery
        view slideshow
        slideshow
        """), openers=_list("""
        see also
        read more
        also read
        read also
        read next
        more on
        more from
        more stories
        related
        recommended
        don't miss
        don’t miss
        previous post
        previous article
        previous story
        next post
        next article
        next story
        watch also
        also watch
        also see
        in pictures:
        watch:
        listen:
        must read
        more:
        read:
        view more
        click here
        """), phrases=_list("""
        click here to
        this article first appeared
        this story first appeared
        the post first appeared on
        this article was originally published
        this story was originally published
        click here for
        tap here to
        follow this link
        view original content
        view source version
        """), longest=32),
    Sign("an invitation to subscribe, sign in or follow",
         commands=("follow him on", "follow her on", "follow them on", "follow us", "follow me on", "sign up for", "sign up to", "subscribe to",
                   "subscribe for", "subscribe now", "become a member", "become a subscriber", "download our", "download the app", "join our",
                   "get our", "like us on", "support our"), lines=_list("""
        subscribe
        subscribe now
        subscribe today
        subscribe here
        subscribe for more
        subscribe sign in
        sign in
        sign up
        sign up now
        sign up here
        sign in register
        sign in or register
        sign in subscribe
        sign out
        log in
        log out
        login
        login register
        register now
        create account
        create an account
        create free account
        my account
        forgot password
        forgot your password
        remember me
        lost your password
        donate
        donate now
        support us
        become a member
        become a supporter
        start your free trial
        newsletter
        newsletters
        email newsletter
        email newsletters
        daily newsletter
        newsletter signup
        newsletter sign up
        breaking news emails
        get the newsletter
        see all newsletters
        enter your email
        enter your email address
        email address
        your email
        follow
        follow us
        follow us on
        follow us on twitter
        follow us on facebook
        follow us on instagram
        follow me
        stay connected
        stay updated
        stay in touch
        get in touch
        connect with us
        get the app
        download our app
        download the app
        continue with facebook
        continue with google
        already a subscriber
        to read the full story
        submit
        thank you for subscribing
        thanks for signing up
        thanks for subscribing
        """), openers=("follow us", "subscribe to", "sign up", "like us on", "join us on", "follow @", "download our", "download the app",
                       "get our", "join our"), phrases=_list("""
        subscribe to our
        sign up for our
        sign up to our
        sign up for free
        sign up for the newsletter
        our telegram channel
        our whatsapp channel
        our youtube channel
        our whatsapp group
        straight to your inbox
        right in your inbox
        delivered to your inbox
        in your inbox every
        to your inbox every
        don't have an account
        thank you for subscribing to our
        subscribe now
        subscribe today
        subscribe here
        sign up here
        sign up now
        our newsletter
        our newsletters
        follow us on
        like us on facebook
        follow me on twitter
        download our app
        support our journalism
        error processing your subscription
        enter your email
        invalid email
        email address is invalid
        valid email address
        invalid password
        already a subscriber
        already have an account
        """)),
    Sign("a share bar", lines=_list("""
        share
        share this
        share this article
        share this story
        share this post
        share this page
        share with friends
        share it with friends
        share on
        share via
        share article
        sharing is caring
        like this
        like loading
        print this article
        print article
        email this article
        email article
        email the author
        copy link
        copy url
        copied
        link copied
        click to share
        click to email
        click to print
        opens in new window
        get short url
        save article
        bookmark
        text size
        font size
        listen to this article
        """), openers=("read or share", "share this", "share on", "share via", "click to share", "share with", "share to", "tweet this", "pin this"),
        phrases=("opens in new window", "click to share on"), longest=16),
    Sign("a placeholder of the site's own software", lines=_list("""
        author image
        new update
        image
        photo
        photos
        video
        videos
        caption
        close
        menu
        toggle navigation
        toggle caption
        enlarge this image
        enlarge image
        hide caption
        view image
        view photos
        unmute
        play all
        replay
        video player
        advertisement placeholder
        placeholder
        default image
        featured image
        thumbnail
        image credit
        image of
        image of of
        media playback is unsupported on your device
        this slideshow requires javascript
        please enable javascript
        loading content
        tags
        tag
        filed under
        categories
        written by
        posted by
        posted in
        posted on
        published on
        last updated
        about the author
        about author
        view author archive
        get author rss feed
        view more articles
        breaking news
        """), openers=("tags:", "tag:", "filed under", "topics:", "categories:", "category:", "posted in", "tagged", "image 1 of", "image 2 of",
                       "slideshow (", "photo gallery"), phrases=_list("""
        enable javascript
        requires javascript
        javascript is disabled
        javascript is required
        browser does not support
        browser is out of date
        estimated reading time
        min read
        """), longest=26),
    Sign("a legal notice of the site", lines=_list("""
        all rights reserved
        privacy policy
        cookie policy
        privacy notice
        cookie settings
        cookie preferences
        cookies policy
        terms of use
        terms of service
        terms and conditions
        terms conditions
        legal notice
        disclaimer
        copyright notice
        do not sell my personal information
        your privacy choices
        editorial policy
        editorial guidelines
        corrections policy
        code of ethics
        accept cookies
        accept all cookies
        i accept
        i agree
        """), openers=("©", "copyright ©", "copyright (c)", "(c) 20", "© copyright", "copyright 19", "copyright 20", "copyright @"), phrases=_list("""
        all rights reserved
        all right reserved
        may not be published, broadcast
        may not be reproduced
        published, broadcast, rewritten
        without written permission
        prior written permission
        without the prior permission
        our privacy policy
        our cookie policy
        our terms of
        our user agreement
        acceptance of our
        privacy policy and terms
        terms of use and privacy
        terms of service and privacy
        may earn a commission
        has not been edited by
        views and opinions expressed
        opinions expressed in this
        terms and conditions apply
        rewritten or redistributed
        reproduction in whole or in part
        affiliate links
        affiliate link
        our standards: the thomson
        views expressed in this article are
        published from a syndicated feed
        """), longest=70),
    Sign("a notice about cookies", phrases=_list("""
        this website uses cookies
        this site uses cookies
        our site uses cookies
        our website uses cookies
        we use cookies
        by using this site
        by continuing to use this site
        cookies are absolutely essential
        """), longest=150),
    Sign("a menu of the site", lines=_list("""
        home
        homepage
        home page
        search
        search for
        search this site
        skip to content
        skip to main content
        skip to navigation
        skip navigation
        main menu
        main navigation
        all sections
        about us
        contact us
        faq
        site map
        rss
        rss feed
        rss feeds
        e paper
        epaper
        site index
        media kit
        advertising policy
        write for us
        meet the team
        our team
        send us a tip
        submit a tip
        choose edition
        change language
        """), openers=("you are here", "home »", "home >", "home /", "home ›", "skip to")),
)

LAYOUT = Layout(
    signs=SIGNS,
    share_words=_words("""facebook twitter whatsapp email e-mail print linkedin pinterest reddit telegram tumblr google google+
        messenger viber line vk vkontakte odnoklassniki flipboard pocket copy link share shares tweet pin mix skype sms mail
        instagram youtube snapchat tiktok threads bluesky mastodon x blogger stumbleupon digg delicious rss more url fb weibo wechat
        plus on via share save to the a this post page comments comment likes like 0 1 2 3 4 5 6 7 8 9 k"""),
    byline_openers=("by", "reported by", "written by", "story by", "words by", "report by", "posted by", "text by"),
    desks=_words("desk staff bureau correspondent correspondents reporter reporters writer editor editors team contributor newsroom"),
    desk_words=_words("""news web online digital sports sport business staff special our national international foreign world
        political entertainment city state senior chief staff features tech technology science health express desk the editorial
        breaking central main own global regional crime legal lifestyle trending social media"""),
    outlet_endings=_words("""times post news herald tribune gazette chronicle journal daily express today telegraph guardian
        standard mail mirror observer independent press wire dispatch star sun globe record examiner inquirer bulletin
        courier monitor review report weekly magazine tv radio media network"""),
    agencies=frozenset(("ap", "afp", "reuters", "dpa", "pti", "ani", "ians", "upi", "xinhua", "tass", "kyodo", "efe", "ansa", "apa",
                        "anadolu", "aa", "bernama", "yonhap", "cna", "aap", "cp", "pa", "tns", "bloomberg", "irna", "wam", "spa",
                        "ria novosti", "interfax", "sputnik", "jiji", "antara", "vna", "pna", "app", "uni", "tanjug", "ptinews",
                        "associated press", "the associated press", "agence france-presse", "press association",
                        "agencies", "news agencies", "wires", "the canadian press", "canadian press")),
    credit_openers=("reporting by", "(reporting by", "additional reporting by", "(additional reporting by", "editing by",
                    "(editing by", "source:", "sources:", "source :", "(source:", "with inputs from", "(with inputs from",
                    "with input from", "(with input from", "with agency inputs", "(with agency inputs", "with reporting by", "with post wires",
                    "with wires", "compiled by", "(compiled by", "edited by", "(edited by", "writing by", "(writing by",
                    "with additional reporting", "additional reporting:", "— with files from", "with files from", "(with files from"),
    credit_phrases=("contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting"),
    photo_openers=("image caption", "image copyright", "media caption", "media playback is unsupported", "photo:", "photos:", "photo :", "photo by", "photos by", "photo courtesy", "image:", "image by", "images:", "image credit", "image source",
                   "image courtesy", "photo credit", "picture:", "pictures:", "photograph:", "photograph by", "credit:", "file photo",
                   "file -", "file —", "file –", "file image", "file picture", "ap photo", "(photo", "(image", "(file", "[photo", "[image",
                   "[file", "(ap photo", "(picture", "(ap/", "(ap file", "(via getty", "(source", "representational image",
                   "representative image", "(representative", "(representational"),
    photo_credits=("getty images", "/getty", "ap photo", "/ap", "/ap)", "via ap", "via ap)", "/reuters", "reuters/", "/afp", "afp/", "/epa", "epa/", "/shutterstock",
                   "shutterstock", "file photo", "/pti", "file photo)", "/ap photo", "/associated press", "/ associated press", "associated press)", "photo/", "/ani", "/xinhua", "istock", "wikimedia commons",
                   "[file: reuters]", "[reuters]", "[ap]", "[afp]", "(file)", "pti photo", "screenshot", "/anadolu", "via reuters", "via getty", "(getty)", "/getty)"),
    photo_labels=_words("photo image picture photograph photographer screenshot credit illustration"),
    picture_words=(", left,", ", right,", ", center,", ", centre,", "(l)", "(r)", "(c)", "pictured", "file photo", "in this photo", "seen in this",
                   "photograph,", "artist's concept", "artist’s concept", "artist's impression", "artist’s impression", "illustration shows",
                   "image shows", "photo shows", "from left", "from right", "second left", "second right"),
    months=("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
            "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
              "thu", "thur", "thurs", "fri", "sat", "sun"),
    date_words=_words("""published updated posted on at last first modified date created of by a p m am pm est edt et ist gmt utc bst pst pdt pt
        cst cdt ct cet cest aest sgt hrs hours th st nd rd the time"""),
    not_places=_words("""file update updated updating new breaking watch exclusive opinion video photos analysis comment editorial read
        correction clarification note spoiler warning live explainer factbox timeline related more review interview just question answer"""),
    holds_together=_words("of and or no not also"),
    dateline_places=frozenset(place.strip() for place in """
        abu dhabi, abuja, accra, addis ababa, algiers, amman, amsterdam, ankara, athens, atlanta, auckland, baghdad, baku,
        baltimore, bangkok, barcelona, beijing, beirut, belfast, belgrade, bengaluru, berlin, bern, bogota, boston, brasilia,
        bratislava, brisbane, brussels, bucharest, budapest, buenos aires, cairo, canberra, cape town, caracas, chennai,
        chicago, cincinnati, cleveland, colombo, copenhagen, dakar, dallas, damascus, dar es salaam, delhi, denver, detroit,
        dhaka, doha, dubai, dublin, edinburgh, frankfurt, geneva, gaza, glasgow, guatemala city, hamburg, hanoi, harare, havana,
        helsinki, hong kong, honolulu, houston, hyderabad, indianapolis, islamabad, istanbul, jakarta, jerusalem,
        johannesburg, kabul, kampala, karachi, kathmandu, khartoum, kigali, kinshasa, kolkata, kuala lumpur, kuwait city,
        kyiv, kiev, lagos, lahore, la paz, las vegas, lima, lisbon, ljubljana, london, los angeles, luxembourg, macau, madrid, manama, manila,
        melbourne, mexico city, miami, milan, milwaukee, minneapolis, mogadishu, montevideo, montreal, moscow, mumbai, munich,
        muscat, nairobi, new delhi, new orleans, new york, nicosia, oslo, ottawa, panama city, paris, perth, philadelphia,
        phnom penh, phoenix, pittsburgh, port-au-prince, prague, pretoria, pristina, pyongyang, quito, rabat, riga, rio de janeiro,
        riyadh, rome, san antonio, san diego, san francisco, san juan, santiago, sao paulo, sarajevo, seattle, seoul,
        shanghai, singapore, skopje, sofia, st. louis, salt lake city, stockholm, sydney, taipei, tallinn, tashkent, tbilisi, tegucigalpa, tehran,
        tel aviv, the hague, tirana, tokyo, toronto, tripoli, tunis, ulaanbaatar, united nations, vatican city, vienna, vilnius, warsaw,
        washington, wellington, windhoek, yangon, yerevan, zagreb, zurich""".split(",")),
)
