extension Theme {
  /// The built-in theme, word for word `themes/default.theme`.
  static let builtInText = """
    # Transparent: the terminal's own background stays. Every colour is read on black and on white.
    # This is also the built-in theme: what another leaves out comes from here. A theme of your own
    # usually needs only the @names; they count for the inherited lines too.
    name = Default

    @paper = default
    @ink = default
    @muted = #767676
    @faint = #767676
    @border = #767676
    @accent = #5f5fff
    @green = #00875f
    @amber = #af8700
    @orange = #d75f00
    @red = #d70000
    @violet = #875fd7
    @blue = #0087d7
    @teal = #008787
    @band = #005f87
    @band-ink = #ffffff
    @choice = #005faf
    @choice-ink = #ffffff
    @blurred = #5f5f5f
    @blurred-ink = #ffffff
    @mark = #d7af5f
    @mark-ink = #000000
    @match = #ffd75f
    @match-ink = #000000
    @field = #444444
    @field-ink = #ffffff
    @bad = #af0000
    @bad-ink = #ffffff
    @weekend-band = default
    @holiday-band = default
    @today-band = default
    @blackout-band = default

    @paper-16 = default
    @ink-16 = default
    @muted-16 = default
    @faint-16 = default
    @border-16 = default
    @accent-16 = magenta
    @green-16 = green
    @amber-16 = yellow
    @orange-16 = magenta
    @red-16 = red
    @violet-16 = magenta
    @blue-16 = magenta
    @teal-16 = cyan
    @band-16 = white
    @band-ink-16 = black
    @choice-16 = cyan
    @choice-ink-16 = black
    @blurred-16 = white
    @blurred-ink-16 = black
    @mark-16 = yellow
    @mark-ink-16 = black
    @match-16 = yellow
    @match-ink-16 = black
    @field-16 = white
    @field-ink-16 = black
    @bad-16 = red
    @bad-ink-16 = bright-white
    @weekend-band-16 = default
    @holiday-band-16 = default
    @today-band-16 = default
    @blackout-band-16 = default

    # Frame.
    text              = @ink on @paper | @ink-16 on @paper-16 |
    text.muted        = @muted | @muted-16 |
    text.strong       = @ink bold | @ink-16 bold | bold
    pane.border       = @border | @border-16 |
    pane.focused      = @accent bold | @accent-16 bold | bold
    pane.title        = @ink bold | @ink-16 bold | bold
    key               = @accent bold | @accent-16 bold | bold
    header            = @band-ink on @band bold | @band-ink-16 on @band-16 bold | reverse
    status            = @band-ink on @band | @band-ink-16 on @band-16 | reverse
    hint              = @muted | @muted-16 |
    prompt            = @accent bold | @accent-16 bold | bold
    field             = @field-ink on @field | @field-ink-16 on @field-16 | underline
    field.error       = @bad-ink on @bad | @bad-ink-16 on @bad-16 | bold underline
    selection         = @choice-ink on @choice | @choice-ink-16 on @choice-16 | reverse
    selection.blurred = @blurred-ink on @blurred | @blurred-ink-16 on @blurred-16 | underline
    mark              = @mark-ink on @mark | @mark-ink-16 on @mark-16 | bold underline
    match             = @match-ink on @match | @match-ink-16 on @match-16 | bold reverse
    disabled          = @faint | @faint-16 dim | dim

    # Notices, and what a change would do.
    info    = @blue | @blue-16 |
    success = @green bold | @green-16 bold | bold
    warning = @amber bold | @amber-16 bold | bold
    error   = @red bold | @red-16 bold | bold reverse
    added   = @green bold | @green-16 bold | bold
    removed = @red | @red-16 | dim
    changed = @amber bold | @amber-16 bold | underline

    # Time.
    month    = @ink bold | @ink-16 bold | bold
    week     = @muted | @muted-16 |
    today    = @accent on @today-band bold | @accent-16 on @today-band-16 bold | bold
    weekend  = @muted on @weekend-band | @muted-16 on @weekend-band-16 | dim
    holiday  = @violet on @holiday-band | @violet-16 on @holiday-band-16 | underline
    blackout = @red on @blackout-band | @red-16 on @blackout-band-16 | underline
    deadline = @red bold | @red-16 bold | bold
    conflict = @red bold underline | @red-16 bold underline | bold reverse

    # Readiness.
    ready.green = @green bold | @green-16 bold |
    ready.amber = @amber bold | @amber-16 bold | bold
    ready.red   = @red bold | @red-16 bold | bold reverse
    ready.grey  = @muted | @muted-16 | dim

    # Bars.
    bar.planned   = @blue | @blue-16 |
    bar.active    = @teal bold | @teal-16 bold | bold
    bar.waiting   = @violet | @violet-16 | dim
    bar.delivered = @amber bold | @amber-16 bold |
    bar.done      = @green bold | @green-16 bold |
    bar.critical  = @orange bold | @orange-16 bold | bold
    bar.blocked   = @red bold | @red-16 bold | bold
    bar.float     = @muted | @muted-16 | dim
    baseline      = @muted | @muted-16 | dim

    # Meetings and participation.
    meeting.window    = @muted | @muted-16 |
    meeting.tentative = @amber bold | @amber-16 bold |
    meeting.confirmed = @green bold | @green-16 bold | bold
    meeting.held      = @muted bold | @muted-16 bold |
    meeting.cancelled = @red | @red-16 | dim
    part.silent       = @muted | @muted-16 | dim
    part.informed     = @amber bold | @amber-16 bold |
    part.confirmed    = @green bold | @green-16 bold | bold
    part.declined     = @red bold | @red-16 bold | underline
    topic.support     = @green bold | @green-16 bold | bold
    topic.reserve     = @amber bold | @amber-16 bold |
    load.ok           = @green bold | @green-16 bold |
    load.high         = @amber bold | @amber-16 bold | bold
    load.over         = @red bold | @red-16 bold | bold underline

    # Countries and missions.
    series.1 = @blue | @blue-16 |
    series.2 = @orange | @orange-16 bold |
    series.3 = @teal bold | @teal-16 bold |
    series.4 = @violet | @violet-16 |
    series.5 = @amber bold | @amber-16 bold |
    series.6 = @green bold | @green-16 bold |
    series.7 = @red | @red-16 |
    series.8 = @accent bold | @accent-16 bold |

    """
}
