// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/refusal.h"
#include "engine/design/suggestion.h"

#include <algorithm>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString &sentence)
{
    throw Refusal(WrongUsage, sentence);
}

QString withSuggestion(const QString &sentence, const QString &nearest)
{
    if (nearest.isEmpty())
        return sentence;
    return sentence + u' ' + Cli::tr("Did you mean “%1”?").arg(nearest);
}

const Command &findCommand(const QString &name, const QList<Command> &commands)
{
    QStringList names;
    for (const Command &command : commands) {
        if (command.name == name)
            return command;
        names << command.name;
    }
    const QString nearest = design::nearestWord(name, names);
    refuse(withSuggestion(Cli::tr("There is no command “%1”.").arg(name), nearest));
}

class Parser
{
public:
    Parser(const QStringList &words, const QList<Command> &commands)
        : m_words(words), m_commands(commands)
    {
    }

    Invocation parse();

private:
    void takeOption(QString word);
    void takeRest();
    void checkCounts() const;
    Option findOption(const QString &name) const;

    QStringList m_words;
    const QList<Command> &m_commands;
    Invocation m_result;
};

Invocation Parser::parse()
{
    while (!m_words.isEmpty()) {
        const QString word = m_words.takeFirst();
        if (word == u"--")
            takeRest();
        else if (word == u"-h" || word == u"--help")
            m_result.options.insert(u"help"_s, {});
        else if (word.startsWith(u'-') && word.size() > 1)
            takeOption(word);
        else if (!m_result.command)
            m_result.command = &findCommand(word, m_commands);
        else
            m_result.arguments << word;
    }
    if (!m_result.has(u"help"_s) && !m_result.has(u"version"_s))
        checkCounts();
    return m_result;
}

void Parser::takeRest()
{
    const bool isProgram = m_result.command && m_result.command->takesProgram;
    (isProgram ? m_result.program : m_result.arguments) << m_words;
    m_words.clear();
}

Option Parser::findOption(const QString &name) const
{
    QList<Option> known = commonOptions();
    known << Option{u"help"_s, {}, {}} << Option{u"version"_s, {}, {}};
    if (m_result.command)
        known << m_result.command->options;
    QStringList names;
    for (const Option &option : std::as_const(known)) {
        if (option.name == name)
            return option;
        names << option.name;
    }
    const QString nearest = design::nearestWord(name, names);
    refuse(withSuggestion(Cli::tr("There is no option “--%1” here.").arg(name),
                          nearest.isEmpty() ? nearest : u"--"_s + nearest));
}

void Parser::takeOption(QString word)
{
    if (!word.startsWith(u"--"))
        refuse(Cli::tr("There is no option “%1”; options are written in full: --lab, --host, "
                       "--json.")
                   .arg(word));
    word.remove(0, 2);
    const qsizetype equals = word.indexOf(u'=');
    const Option option = findOption(equals < 0 ? word : word.left(equals));
    const bool isFlag = option.valueName.isEmpty();
    if (isFlag && equals >= 0)
        refuse(Cli::tr("The option “--%1” takes no value.").arg(option.name));
    QString value;
    if (!isFlag && equals >= 0)
        value = word.mid(equals + 1);
    else if (!isFlag && !m_words.isEmpty())
        value = m_words.takeFirst();
    if (!isFlag && value.isEmpty()) // an unset variable of a script: not the default
        refuse(Cli::tr("The option “--%1” needs a value: --%1 %2.")
                   .arg(option.name, option.valueName));
    m_result.options.insert(option.name, value);
}

void Parser::checkCounts() const
{
    if (!m_result.command)
        refuse(Cli::tr("A command is missing."));
    const Command &command = *m_result.command;
    if (command.takesProgram && m_result.program.isEmpty())
        refuse(Cli::tr("The command to run is missing behind “--”: overlabctl %1 %2")
                   .arg(command.name, command.synopsis));
    const qsizetype count = m_result.arguments.size();
    if (count < command.fewestArguments)
        refuse(
            Cli::tr("Something is missing: overlabctl %1 %2").arg(command.name, command.synopsis));
    if (command.mostArguments >= 0 && count > command.mostArguments)
        refuse(
            Cli::tr("“%1” is one word too many: overlabctl %2 %3")
                .arg(m_result.arguments.at(command.mostArguments), command.name, command.synopsis));
}

} // namespace

QList<Option> commonOptions()
{
    return {
        {u"lab"_s, u"NAME"_s, Cli::tr("which lab (else the design's, or the only one running)")},
        {u"host"_s, u"DEST"_s, Cli::tr("where: “local”, or what ssh understands")},
        {u"json"_s, {}, Cli::tr("one JSON document on standard output, nothing else")},
    };
}

int numberOption(const Invocation &invocation, const QString &option, int otherwise, int least)
{
    if (!invocation.has(option))
        return otherwise;
    bool isNumber = false;
    const int number = invocation.value(option).toInt(&isNumber);
    if (!isNumber || number < least)
        refuse(Cli::tr("“--%1 %2”: a whole number of at least %3 belongs there.")
                   .arg(option, invocation.value(option), QString::number(least)));
    return number;
}

Invocation parseArguments(const QStringList &words, const QList<Command> &commands)
{
    return Parser(words, commands).parse();
}

} // namespace overlab::cli
