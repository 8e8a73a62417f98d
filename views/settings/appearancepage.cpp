// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/appearancepage.h"

#include "views/wording/language.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

IconName appearanceIcon(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return IconName::Sun;
    case Appearance::Dark:
        return IconName::Moon;
    case Appearance::HighContrastLight:
    case Appearance::HighContrastDark:
        return IconName::Contrast;
    case Appearance::System:
        break;
    }
    return IconName::Host;
}

/// Long names of fonts do not widen the dialog.
QComboBox *newComboBox(const QString &name, QWidget *parent)
{
    auto *const box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(28);
    return box;
}

/// A family that is not installed here stays what it is.
void showFamily(QComboBox *box, const QString &family)
{
    int row = family.isEmpty() ? 0 : box->findText(family);
    if (row < 0) {
        box->addItem(family, family);
        row = box->count() - 1;
    }
    box->setCurrentIndex(row);
}

} // namespace

QString appearanceName(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return AppearancePage::tr("Light");
    case Appearance::Dark:
        return AppearancePage::tr("Dark");
    case Appearance::HighContrastLight:
        return AppearancePage::tr("High contrast, light");
    case Appearance::HighContrastDark:
        return AppearancePage::tr("High contrast, dark");
    case Appearance::System:
        break;
    }
    return AppearancePage::tr("Like the desktop");
}

AppearancePage::AppearancePage(QWidget *parent) : SettingsPage(IconName::Contrast, parent)
{
    m_look = newComboBox(u"look"_s, this);
    const QList<Appearance> looks = appearances();
    for (const Appearance appearance : looks)
        m_look->addItem(themedIcon(appearanceIcon(appearance)), QString(), int(appearance));
    m_language = newComboBox(u"language"_s, this);
    m_language->addItem(QString(), QString());
    const QStringList codes = languageCodes();
    for (const QString &code : codes)
        m_language->addItem(languageName(code), code);
    m_family = newComboBox(u"family"_s, this);
    m_fixed = newComboBox(u"fixed"_s, this);
    for (QComboBox *const box : {m_family, m_fixed})
        box->addItem(QString(), QString());
    m_size = new QSpinBox(this);
    m_size->setObjectName(u"size"_s);
    m_size->setRange(Settings::smallestFont - 1, Settings::largestFont); // the lowest is "the system's"
    m_scale = new QSpinBox(this);
    m_scale->setObjectName(u"scale"_s);
    m_scale->setRange(Settings::smallestScale, Settings::largestScale);
    m_scale->setSingleStep(10);
    for (QSpinBox *const box : {m_size, m_scale})
        box->setKeyboardTracking(false); // half a number is no size
    m_sample = new QLabel(this);

    m_lookLabel = addRow(m_look);
    m_languageLabel = addRow(m_language);
    m_familyLabel = addRow(m_family);
    m_sizeLabel = addRow(m_size);
    m_fixedLabel = addRow(m_fixed);
    m_scaleLabel = addRow(m_scale);
    m_sampleLabel = addRow(m_sample);
    for (QComboBox *const box : {m_look, m_language, m_family, m_fixed})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsPage::edited);
    for (QSpinBox *const box : {m_size, m_scale})
        connect(box, &QSpinBox::valueChanged, this, &SettingsPage::edited);
}

QString AppearancePage::title() const
{
    return tr("Appearance");
}

void AppearancePage::show(const SettingValues &values)
{
    const QSignalBlocker blocker(this);
    m_look->setCurrentIndex(m_look->findData(int(values.look.appearance)));
    m_language->setCurrentIndex(std::max(0, m_language->findData(values.language)));
    showFamily(m_family, values.look.fontFamily);
    showFamily(m_fixed, values.look.fixedFamily);
    m_size->setValue(values.look.fontSize == 0 ? m_size->minimum() : values.look.fontSize);
    m_scale->setValue(values.look.scalePercent);
    showSample();
}

void AppearancePage::store(SettingValues &values) const
{
    values.look.appearance = Appearance(m_look->currentData().toInt());
    values.language = m_language->currentData().toString();
    values.look.fontFamily = m_family->currentData().toString();
    values.look.fixedFamily = m_fixed->currentData().toString();
    values.look.fontSize = m_size->value() == m_size->minimum() ? 0 : m_size->value();
    values.look.scalePercent = m_scale->value();
}

void AppearancePage::fillFamilies()
{
    // Reading the fonts of a system takes a while: not before somebody looks.
    if (std::exchange(m_hasFamilies, true))
        return;
    const QSignalBlocker blocker(this);
    const QStringList families = QFontDatabase::families();
    for (const QString &family : families) {
        if (QFontDatabase::isPrivateFamily(family))
            continue;
        if (m_family->findText(family) < 0)
            m_family->addItem(family, family);
        if (QFontDatabase::isFixedPitch(family) && m_fixed->findText(family) < 0)
            m_fixed->addItem(family, family);
    }
}

void AppearancePage::showSample()
{
    m_sample->setFont(fixedFont());
    m_sample->setText(u"vm-1  10.0.1.85  fa:16:3e:44:98:20"_s);
}

void AppearancePage::retranslate()
{
    const QSignalBlocker blocker(this);
    for (int row = 0; row < m_look->count(); ++row)
        m_look->setItemText(row, appearanceName(Appearance(m_look->itemData(row).toInt())));
    m_language->setItemText(0, tr("The system's language"));
    m_family->setItemText(0, tr("The system's font"));
    m_fixed->setItemText(0, tr("The system's fixed-width font"));
    m_size->setSpecialValueText(tr("The system's size"));
    m_size->setSuffix(tr(" pt", "points, after a font size"));
    m_scale->setSuffix(tr(" %", "after a number"));
    m_lookLabel->setText(tr("&Look:"));
    m_languageLabel->setText(tr("La&nguage:"));
    m_familyLabel->setText(tr("&Font:"));
    m_sizeLabel->setText(tr("Font &size:"));
    m_fixedLabel->setText(tr("Fi&xed-width font:"));
    m_scaleLabel->setText(tr("Text sc&ale:"));
    m_sampleLabel->setText(tr("Addresses look like this:"));
    m_fixed->setToolTip(tr("For addresses, commands and code"));
}

void AppearancePage::showEvent(QShowEvent *event)
{
    fillFamilies();
    SettingsPage::showEvent(event);
}

void AppearancePage::changeEvent(QEvent *event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showSample();
}

} // namespace overlab::views
