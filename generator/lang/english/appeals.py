"""What English sites print to keep their readers: adverts, forms for comments, other headlines, newsletters.

Lower case throughout. Only right spellings: misspelt lines are found by edit distance.
"""

from generator.lang.tables import Sign

_list = lambda table: tuple(part.strip() for part in table.strip().split("\n"))

APPEALS = (
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
)
