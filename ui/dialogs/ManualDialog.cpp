// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/ManualDialog.h"

#include "Theme.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Files{"index"_L1,      "instance"_L1,  "destination"_L1, "modes"_L1,   "console"_L1,
                           "invitation"_L1, "accepting"_L1, "connections"_L1, "problems"_L1};

/// The folder of the language of the interface.
QString folder()
{
    const QString own = u":/manual/"_s + QLocale().name().section(u'_', 0, 0);
    return QFile::exists(own + u"/index.md"_s) ? own : u":/manual/en"_s;
}

class Browser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    /// A page without the comment at its beginning, which names its licence.
    QVariant loadResource(int type, const QUrl &name) override
    {
        const QVariant resource = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::MarkdownResource)
            return resource;
        const QByteArray page = resource.toByteArray();
        return page.startsWith("<!--") ? page.sliced(page.indexOf("-->") + 3).trimmed() : page;
    }
};

} // namespace

ManualDialog::ManualDialog(QWidget *window)
    : QDialog(window)
    , m_text(new Browser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setWindowTitle(tr("Manual"));
    m_text->setAccessibleName(windowTitle());
    m_text->document()->setDocumentMargin(Theme::margin(this));
    m_text->setFrameShape(QFrame::NoFrame);

    auto *contents = new QPushButton(tr("C&ontents"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(contents, QDialogButtonBox::ActionRole);
    connect(contents, &QPushButton::clicked, this, [this] { turnTo(ManualPage::Contents); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(Theme::margin(this), Theme::gap(this), Theme::margin(this), Theme::gap(this));
    footer->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_text, 1);
    column->addLayout(footer);
    const int line = fontMetrics().height();
    resize(line * 38, line * 34);
}

void ManualDialog::open(ManualPage page, QWidget *window)
{
    auto *manual = window->findChild<ManualDialog *>({}, Qt::FindDirectChildrenOnly);
    if (!manual)
        manual = new ManualDialog(window);
    manual->turnTo(page);
}

bool ManualDialog::isHelp(const QKeyEvent *event)
{
    return event->matches(QKeySequence::HelpContents);
}

void ManualDialog::turnTo(ManualPage page)
{
    m_text->setSource(QUrl(u"qrc"_s + folder() + u'/' + Files.at(size_t(page)) + ".md"_L1), QTextDocument::MarkdownResource);
    m_text->setFocus();
    QDialog::show();
    raise();
    activateWindow();
}
