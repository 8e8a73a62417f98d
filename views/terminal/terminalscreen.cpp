// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/terminalscreen.h"

#include <vterm.h>

#include <algorithm>

namespace overlab::views {

namespace {

constexpr QSize leastSize{2, 1};
constexpr QSize mostSize{1000, 500};
constexpr int longestTitle = 160;
constexpr char cancelSequence = 0x18;
constexpr char saveCursor[] = "\x1b\x37";
constexpr quint32 rightHalf = quint32(-1); ///< libvterm's mark of a wide character's second cell

TerminalColour colourOf(const VTermColor &colour)
{
    if (VTERM_COLOR_IS_DEFAULT_FG(&colour) || VTERM_COLOR_IS_DEFAULT_BG(&colour))
        return {};
    if (VTERM_COLOR_IS_INDEXED(&colour))
        return {TerminalColour::Kind::Indexed, colour.indexed.idx, 0, 0};
    return {TerminalColour::Kind::Direct, colour.rgb.red, colour.rgb.green, colour.rgb.blue};
}

VTermColor colourFor(const TerminalColour &colour, quint8 defaultMark)
{
    VTermColor made;
    vterm_color_rgb(&made, colour.red, colour.green, colour.blue);
    if (colour.kind == TerminalColour::Kind::Indexed)
        vterm_color_indexed(&made, colour.red);
    if (colour.kind == TerminalColour::Kind::Default)
        made.type = quint8(made.type | defaultMark);
    return made;
}

TerminalCell cellOf(const VTermScreenCell &from)
{
    TerminalCell cell;
    if (from.chars[0] == rightHalf) {
        cell.width = 0;
    } else {
        for (size_t i = 0; i < cell.characters.size(); ++i) {
            const char32_t character = char32_t(from.chars[i]);
            if (character == 0)
                break;
            cell.characters[i] = character > 0x10ffff ? U'\ufffd' : character;
        }
        cell.width = from.width == 2 ? 2 : 1;
    }
    const VTermScreenCellAttrs &attributes = from.attrs;
    cell.attributes = quint8((attributes.bold ? TerminalCell::Bold : 0) | (attributes.italic ? TerminalCell::Italic : 0)
                             | (attributes.underline ? TerminalCell::Underline : 0)
                             | (attributes.strike ? TerminalCell::Strike : 0)
                             | (attributes.reverse ? TerminalCell::Reverse : 0));
    cell.text = colourOf(from.fg);
    cell.ground = colourOf(from.bg);
    return cell;
}

VTermScreenCell cellFor(const TerminalCell &from)
{
    VTermScreenCell cell{};
    for (size_t i = 0; i < from.characters.size(); ++i)
        cell.chars[i] = from.characters[i];
    if (from.width == 0)
        cell.chars[0] = rightHalf;
    cell.width = char(std::max<int>(from.width, 1));
    cell.attrs.bold = (from.attributes & TerminalCell::Bold) != 0;
    cell.attrs.italic = (from.attributes & TerminalCell::Italic) != 0;
    cell.attrs.underline = (from.attributes & TerminalCell::Underline) != 0;
    cell.attrs.strike = (from.attributes & TerminalCell::Strike) != 0;
    cell.attrs.reverse = (from.attributes & TerminalCell::Reverse) != 0;
    cell.fg = colourFor(from.text, VTERM_COLOR_DEFAULT_FG);
    cell.bg = colourFor(from.ground, VTERM_COLOR_DEFAULT_BG);
    return cell;
}

QString textOf(const TerminalLine &cells, QList<int> *columns)
{
    QString text;
    text.reserve(qsizetype(cells.size()));
    for (size_t column = 0; column < cells.size(); ++column) {
        const TerminalCell &cell = cells[column];
        if (cell.width == 0)
            continue;
        const qsizetype before = text.size();
        if (cell.characters[0] < 0x80 && cell.characters[1] == 0) {
            text += cell.characters[0] == 0 ? QChar(u' ') : QChar(char16_t(cell.characters[0]));
        } else {
            for (const char32_t character : cell.characters) {
                if (character != 0)
                    text += QChar::fromUcs4(character);
            }
        }
        if (columns)
            columns->insert(columns->size(), text.size() - before, int(column));
    }
    return text;
}

bool isEmpty(const VTermScreenCell &cell)
{
    return (cell.chars[0] == 0 || cell.chars[0] == U' ') && VTERM_COLOR_IS_DEFAULT_BG(&cell.bg) && !cell.attrs.underline
        && !cell.attrs.reverse && !cell.attrs.strike;
}

VTermModifier modifiersOf(Qt::KeyboardModifiers modifiers)
{
    return VTermModifier((modifiers & Qt::ShiftModifier ? VTERM_MOD_SHIFT : 0) | (modifiers & Qt::AltModifier ? VTERM_MOD_ALT : 0)
                         | (modifiers & Qt::ControlModifier ? VTERM_MOD_CTRL : 0));
}

VTermKey keyOf(int key)
{
    if (key >= Qt::Key_F1 && key <= Qt::Key_F24)
        return VTermKey(VTERM_KEY_FUNCTION(key - Qt::Key_F1 + 1));
    static constexpr std::pair<int, VTermKey> keys[] = {
        {Qt::Key_Return, VTERM_KEY_ENTER},      {Qt::Key_Enter, VTERM_KEY_ENTER},   {Qt::Key_Tab, VTERM_KEY_TAB},
        {Qt::Key_Backtab, VTERM_KEY_TAB},       {Qt::Key_Escape, VTERM_KEY_ESCAPE}, {Qt::Key_Backspace, VTERM_KEY_BACKSPACE},
        {Qt::Key_Up, VTERM_KEY_UP},             {Qt::Key_Down, VTERM_KEY_DOWN},     {Qt::Key_Left, VTERM_KEY_LEFT},
        {Qt::Key_Right, VTERM_KEY_RIGHT},       {Qt::Key_Insert, VTERM_KEY_INS},    {Qt::Key_Delete, VTERM_KEY_DEL},
        {Qt::Key_Home, VTERM_KEY_HOME},         {Qt::Key_End, VTERM_KEY_END},       {Qt::Key_PageUp, VTERM_KEY_PAGEUP},
        {Qt::Key_PageDown, VTERM_KEY_PAGEDOWN},
    };
    const auto *const found = std::find_if(std::begin(keys), std::end(keys), [key](const auto &each) { return each.first == key; });
    return found == std::end(keys) ? VTERM_KEY_NONE : found->second;
}

/// The byte that a terminal sends for Ctrl and \a character; -1: there is none.
int controlByte(char32_t character)
{
    if (character >= U'a' && character <= U'z')
        return int(character - U'a') + 1;
    if (character >= U'@' && character <= U'_')
        return int(character - U'@');
    if (character == U' ' || character == U'2')
        return 0;
    if (character >= U'3' && character <= U'7')
        return int(character - U'3') + 27;
    if (character == U'/')
        return 31;
    return character == U'8' || character == U'?' ? 127 : -1;
}

} // namespace

struct TerminalScreen::Terminal
{
    Terminal(TerminalScreen &owner, QSize size);
    ~Terminal() { vterm_free(vterm); }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    static TerminalScreen &of(void *user) { return *static_cast<TerminalScreen *>(user); }
    static int damage(VTermRect rect, void *user);
    static int moveCursor(VTermPos place, VTermPos, int isVisible, void *user);
    static int setProperty(VTermProp property, VTermValue *value, void *user);
    static int ring(void *user);
    static int pushLine(int columns, const VTermScreenCell *cells, void *user);
    static int popLine(int columns, VTermScreenCell *cells, void *user);

    VTerm *const vterm;
    VTermScreen *screen = nullptr;
};

TerminalScreen::Terminal::Terminal(TerminalScreen &owner, QSize size) : vterm(vterm_new(size.height(), size.width()))
{
    static const VTermScreenCallbacks callbacks{damage, nullptr, moveCursor, setProperty, ring, nullptr, pushLine, popLine};
    vterm_set_utf8(vterm, 1);
    vterm_output_set_callback(
        vterm, [](const char *bytes, size_t length, void *user) { emit of(user).sent(QByteArray(bytes, qsizetype(length))); },
        &owner);
    screen = vterm_obtain_screen(vterm);
    vterm_screen_set_callbacks(screen, &callbacks, &owner);
    vterm_screen_set_damage_merge(screen, VTERM_DAMAGE_SCROLL);
    vterm_screen_enable_altscreen(screen, 1);
    vterm_screen_reset(screen, 1);
}

int TerminalScreen::Terminal::damage(VTermRect rect, void *user)
{
    TerminalScreen &owner = of(user);
    emit owner.changed(owner.topLine() + rect.start_row, owner.topLine() + rect.end_row - 1);
    return 1;
}

int TerminalScreen::Terminal::moveCursor(VTermPos place, VTermPos, int isVisible, void *user)
{
    TerminalScreen &owner = of(user);
    owner.m_cursor.place = {place.row, place.col};
    owner.m_cursor.isVisible = isVisible;
    return 1;
}

int TerminalScreen::Terminal::setProperty(VTermProp property, VTermValue *value, void *user)
{
    TerminalScreen &owner = of(user);
    switch (property) {
    case VTERM_PROP_TITLE:
        owner.m_title = QString::fromUtf8(value->string).simplified().left(longestTitle);
        owner.m_title.removeIf([](QChar each) { return !each.isPrint(); });
        emit owner.titleChanged(owner.m_title);
        break;
    case VTERM_PROP_ALTSCREEN:
        owner.m_isAlternate = value->boolean;
        if (owner.m_isAlternate)
            owner.m_mainPlace = owner.m_cursor.place;
        break;
    case VTERM_PROP_MOUSE:
        owner.m_mouseMode = value->number;
        break;
    case VTERM_PROP_CURSORVISIBLE:
        owner.m_cursor.isVisible = value->boolean;
        break;
    case VTERM_PROP_CURSORBLINK:
        owner.m_cursor.isBlinking = value->boolean;
        break;
    case VTERM_PROP_CURSORSHAPE:
        owner.m_cursor.shape = value->number == VTERM_PROP_CURSORSHAPE_UNDERLINE ? CursorShape::Underline
            : value->number == VTERM_PROP_CURSORSHAPE_BAR_LEFT                   ? CursorShape::Bar
                                                                                 : CursorShape::Block;
        break;
    default:
        break;
    }
    return 1;
}

int TerminalScreen::Terminal::ring(void *user)
{
    emit of(user).rang();
    return 1;
}

int TerminalScreen::Terminal::pushLine(int columns, const VTermScreenCell *cells, void *user)
{
    TerminalScreen &owner = of(user);
    while (columns > 0 && isEmpty(cells[columns - 1])) // first: most of a line is
        --columns;
    TerminalLine &line = owner.m_history.push();
    line.resize(size_t(columns));
    std::transform(cells, cells + columns, line.begin(), cellOf);
    owner.m_hasScrolled = true;
    return 1;
}

int TerminalScreen::Terminal::popLine(int columns, VTermScreenCell *cells, void *user)
{
    TerminalScreen &owner = of(user);
    if (owner.m_history.size() == 0)
        return 0;
    TerminalLine line = owner.m_history.pop();
    line.resize(size_t(columns));
    if (line.back().width == 2) // cut in two; libvterm would write its other half behind the row
        line.back() = TerminalCell();
    std::transform(line.cbegin(), line.cend(), cells, cellFor);
    owner.m_hasScrolled = true;
    return 1;
}

TerminalScreen::TerminalScreen(QSize size, QObject *parent)
    : QObject(parent), m_size(size.expandedTo(leastSize).boundedTo(mostSize))
{
    m_terminal = std::make_unique<Terminal>(*this, m_size);
}

TerminalScreen::~TerminalScreen() = default;

void TerminalScreen::feed(const QByteArray &bytes)
{
    const qint64 before = m_cursor.place.line;
    const QByteArray safe = m_filter.filtered(bytes);
    vterm_input_write(m_terminal->vterm, safe.constData(), size_t(safe.size()));
    vterm_screen_flush_damage(m_terminal->screen);
    emit changed(topLine() + std::min(before, m_cursor.place.line), topLine() + std::max(before, m_cursor.place.line));
    if (std::exchange(m_hasScrolled, false))
        emit linesChanged();
}

void TerminalScreen::resize(QSize size)
{
    size = size.expandedTo(leastSize).boundedTo(mostSize);
    if (size == m_size)
        return;
    const bool isSmaller = size.height() < rows() || size.width() < columns();
    m_size = size;
    vterm_set_size(m_terminal->vterm, size.height(), size.width());
    if (isSmaller)
        forgetLargerScreen();
    vterm_screen_flush_damage(m_terminal->screen);
    VTermPos place;
    vterm_state_get_cursorpos(vterm_obtain_state(m_terminal->vterm), &place);
    m_cursor.place = {std::min(place.row, rows() - 1), std::min(place.col, columns() - 1)};
    m_hasScrolled = false;
    emit linesChanged();
    emit changed(topLine(), endLine() - 1);
}

/// libvterm 0.1 keeps the margins and the saved cursor of the larger screen, and crashes when a program uses them. So the
/// margins go, as in other terminals, and there is another saved cursor: its place now, or on the alternate screen the one
/// to come back to.
void TerminalScreen::forgetLargerScreen()
{
    VTermPos now;
    vterm_state_get_cursorpos(vterm_obtain_state(m_terminal->vterm), &now);
    const auto goTo = [](qint64 row, int column) {
        return "\x1b[" + QByteArray::number(row + 1) + ';' + QByteArray::number(column + 1) + 'H';
    };
    QByteArray bytes("\x18\x1b[r\x1b[s");
    if (m_isAlternate)
        bytes += goTo(std::min<qint64>(m_mainPlace.line, rows() - 1), std::min(m_mainPlace.column, columns() - 1)) + saveCursor;
    bytes += goTo(now.row, now.col);
    if (!m_isAlternate)
        bytes += saveCursor;
    vterm_input_write(m_terminal->vterm, bytes.constData(), size_t(bytes.size()));
}

TerminalLine TerminalScreen::line(qint64 line) const
{
    if (line < firstLine() || line >= endLine())
        return {};
    if (line < topLine())
        return m_history.at(int(line - firstLine()));
    TerminalLine cells(static_cast<size_t>(columns()));
    VTermScreenCell cell{};
    for (int column = 0; column < columns(); ++column) {
        vterm_screen_get_cell(m_terminal->screen, {int(line - topLine()), column}, &cell);
        cells[size_t(column)] = cellOf(cell);
    }
    while (!cells.empty() && cells.back().isEmpty())
        cells.pop_back();
    return cells;
}

int TerminalScreen::lineWidth(qint64 number) const
{
    if (number >= firstLine() && number < topLine())
        return int(m_history.at(int(number - firstLine())).size());
    return int(line(number).size());
}

QString TerminalScreen::text(qint64 number, QList<int> *columns) const
{
    if (number >= firstLine() && number < topLine())
        return textOf(m_history.at(int(number - firstLine())), columns); // not copied: there are thousands
    return textOf(line(number), columns);
}

TerminalScreen::Cursor TerminalScreen::cursor() const
{
    Cursor cursor = m_cursor;
    cursor.place = {std::clamp<qint64>(cursor.place.line, 0, rows() - 1), std::clamp(cursor.place.column, 0, columns() - 1)};
    cursor.place.line += topLine();
    return cursor;
}

void TerminalScreen::clearHistory()
{
    m_history.clear();
    emit linesChanged();
}

void TerminalScreen::resetModes()
{
    // Leave the other screen, colours, mouse, bracketed paste, keypad and margins; the cursor shows.
    feed(QByteArrayLiteral("\x18\x1b[?1049l\x1b[0m\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1006l\x1b[?2004l\x1b[?1l\x1b>"
                           "\x1b[r\x1b[?6l\x1b[?7h\x1b[4l\x1b[?25h\x1b[?5l\x1b(B\x0f"));
    // Setting margins sends the cursor home; it belongs below all that is there.
    int used = rows();
    while (used > 0 && line(topLine() + used - 1).empty())
        --used;
    feed("\x1b[" + QByteArray::number(std::min(used + 1, rows())) + ";1H" + (used == rows() ? "\r\n" : ""));
}

void TerminalScreen::abandonSequence()
{
    m_filter.forgetUnfinished();
    feed(QByteArray(1, cancelSequence));
}

void TerminalScreen::pressKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Backtab)
        modifiers |= Qt::ShiftModifier;
    if (key == Qt::Key_Backspace && modifiers.testFlag(Qt::ControlModifier)) {
        emit sent("\x08"); // erases a word in most shells
        return;
    }
    const VTermKey known = keyOf(key);
    if (known == VTERM_KEY_NONE)
        return;
    // Shells do not know what libvterm makes of these with Shift or Ctrl.
    if (known == VTERM_KEY_ENTER || known == VTERM_KEY_BACKSPACE || known == VTERM_KEY_ESCAPE)
        modifiers &= ~(Qt::ShiftModifier | Qt::ControlModifier);
    else if (known == VTERM_KEY_TAB)
        modifiers &= ~Qt::KeyboardModifiers(Qt::ControlModifier);
    vterm_keyboard_key(m_terminal->vterm, known, modifiersOf(modifiers));
}

void TerminalScreen::pressCharacter(char32_t character, Qt::KeyboardModifiers modifiers)
{
    const int control = modifiers.testFlag(Qt::ControlModifier) ? controlByte(character) : -1;
    const bool isAlt = modifiers.testFlag(Qt::AltModifier);
    if (control >= 0) // libvterm would send Ctrl+J, Ctrl+M and Ctrl+[ as no shell expects them
        emit sent((isAlt ? QByteArray(1, '\x1b') : QByteArray()) + char(control));
    else
        vterm_keyboard_unichar(m_terminal->vterm, character, isAlt ? VTERM_MOD_ALT : VTERM_MOD_NONE);
}

void TerminalScreen::paste(const QByteArray &bytes)
{
    vterm_keyboard_start_paste(m_terminal->vterm);
    emit sent(bytes);
    vterm_keyboard_end_paste(m_terminal->vterm);
}

void TerminalScreen::moveMouse(QPoint cell, Qt::KeyboardModifiers modifiers)
{
    vterm_mouse_move(m_terminal->vterm, cell.y(), cell.x(), modifiersOf(modifiers));
}

void TerminalScreen::pressMouse(int button, bool isPressed, Qt::KeyboardModifiers modifiers)
{
    if (wantsMouse()) // libvterm would tell any program
        vterm_mouse_button(m_terminal->vterm, button, isPressed, modifiersOf(modifiers));
}

void TerminalScreen::setFocused(bool isFocused)
{
    VTermState *const state = vterm_obtain_state(m_terminal->vterm);
    if (isFocused)
        vterm_state_focus_in(state);
    else
        vterm_state_focus_out(state);
}

} // namespace overlab::views
