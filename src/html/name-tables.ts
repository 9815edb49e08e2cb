const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Names of parts that readers write. */
export const READERS = words(
  'comment comments commenting commentlist commentsection disqus livefyre coral respond replies reply discussion',
)

/** Names of parts that are not the article, unless most of the page is called so. */
export const FURNITURE = words(`
  share sharing shares sharebar sharetools sharebuttons social socials socialshare follow followus
  related relatedlinks relatedarticles relatedcontent relatedstories relatedposts recommended recommendation recommendations recommend recirc
  recirculation morestories moreon morein moretopics readmore seealso alsoread readnext upnext nextarticle prevarticle nextprevious trending
  popular mostread mostpopular mostviewed mostrecent latestnews latestposts topstories morearticles furtherreading
  promo promos promotion promotions promoted promobox sponsor sponsored sponsors advert adverts advertisement advertisements advertising ad ads
  adslot adunit adcontainer adwrapper adbox adbreak adsbygoogle ampembed dfp gpt mpu leaderboard skyscraper outbrain taboola revcontent zergnet nativo
  newsletter newsletters newslettersignup signup subscribe subscription subscriptions subscriber paywall regwall piano donate donation
  cookie cookies cookiebanner consent gdpr ccpa onetrust cmp
  shoutbox upsell subscribeprompt
  nav navigation navbar submenu breadcrumb breadcrumbs pagination pager pagenav sidebar sidebars siderail rightrail leftrail rightcol masthead
  toolbar toolbox popup modal overlay lightbox tooltip taglist tags topics topiclinks keywords taxonomy tagcloud
  bottomof authorbio authorbox aboutauthor aboutauthors aboutthe authorinfo biography bio
  skiplink skipto sronly screenreader screenreadertext visuallyhidden visualhidden hiddenvisually offscreen assistive noprint printonly
  teaser teasers cta calltoaction banner alertbar player videoplayer jwplayer playlist carousel slick swiper
  feedback articlereport reporterror reportproblem reportthis footer copyright disclaimer accordionmenu dropdown
`)

/** Of a part that holds the article. */
export const ARTICLE = words(`
  article articlebody articletext articlecontent body content maincontent main entry entrycontent hentry page post postcontent postbody text story
  storybody storytext storycontent blog paragraph paragraphs prose copy bodycopy bodytext
`)

/** Of a part that is more likely not the article. */
export const ASIDE = words(`
  hidden contact meta metadata media scroll widget widgets shopping aside extra extras supplemental community module rail box promo
  timestamp dateline published byline author authors
`)

/** Words drawn large that stand in the article's own text too. */
export const PULL_QUOTE = words('pullquote pullquotes pullout pulledquote blockquotepull featuredquote')

export const STANDFIRST = words(`
  standfirst subtitle subheadline subheading subhead subhed dek deck description summary articlesummary excerpt lead leadin intro lede teasertext
  strapline kicker sell abstract summarytext articledek
`)

export const CAPTION = words('caption captions captiontext wpcaption imagecaption photocaption legend figcaption mediacaption imagetext')
export const CREDIT = words('credit credits imagecredit photocredit copyright copyrightholder captioncredit')
export const BYLINE = words('byline bylines author authors authorname bylineauthor bylinename articleauthor contributor writer reporter')
export const DATELINE = words(
  'date dates time timestamp published publisheddate publishdate pubdate posted postedon dateline updated datetime',
)
