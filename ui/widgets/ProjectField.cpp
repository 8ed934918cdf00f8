// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ProjectField.h"

#include "Theme.h"
#include "base/ShownText.h"
#include "session/ProjectSearch.h"
#include "widgets/BusyIndicator.h"
#include "widgets/ClearButton.h"
#include "widgets/LabelledField.h"
#include "widgets/ProblemPanel.h"
#include "widgets/StatusLine.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace {

constexpr int FewRows = 5;
constexpr qsizetype MaxRows = 200; ///< nobody reads a longer list to its end

/// Names come from outside (rules.md 24).
class NameDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QString displayText(const QVariant &value, const QLocale &) const override { return shownText(value.toString()); }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), option.fontMetrics.height() * 3 / 2)};
    }
};

/// As high as its rows, if they are few.
class ShortList : public QListView
{
public:
    using QListView::QListView;
    QSize sizeHint() const override { return {QListView::sizeHint().width(), heightOf(FewRows)}; }
    QSize minimumSizeHint() const override { return {0, heightOf(3)}; }

private:
    int heightOf(int most) const
    {
        const int rows = std::min(most, model() ? model()->rowCount() : 0);
        return rows * std::max(0, sizeHintForRow(0)) + 2 * frameWidth();
    }
};

} // namespace

ProjectField::ProjectField(const QString &labelWithMnemonic, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_labelled(new LabelledField(labelWithMnemonic, m_edit, LabelledField::Need::Required, this))
    , m_list(new ShortList(this))
    , m_busy(new BusyIndicator(this))
    , m_state(new StatusLine(this))
    , m_problem(new ProblemPanel(this))
{
    addClearButton(m_edit);
    m_edit->installEventFilter(this);

    m_list->setModel(&m_names);
    m_list->setItemDelegate(new NameDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setAccessibleName(tr("Projects"));

    auto *stateRow = new QHBoxLayout;
    stateRow->setSpacing(Theme::hairGap(this));
    stateRow->addWidget(m_busy);
    stateRow->addWidget(m_state, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::hairGap(this));
    column->addWidget(m_labelled);
    column->addWidget(m_list, 100); // takes all the space until it shows every row
    column->addLayout(stateRow);
    column->addWidget(m_problem);

    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        emit searchChanged(text);
        updateProject();
    });
    connect(m_list, &QListView::clicked, this, &ProjectField::choose);
    connect(m_list, &QListView::activated, this, &ProjectField::choose);
    connect(m_problem, &ProblemPanel::retryRequested, this, &ProjectField::retryRequested);
    showState();
}

void ProjectField::follow(ProjectSearch *search)
{
    const auto showFound = [this, search] { showNames(search->names(), search->isBusy(), search->problem()); };
    connect(search, &ProjectSearch::changed, this, showFound);
    connect(this, &ProjectField::searchChanged, search, &ProjectSearch::setText);
    connect(this, &ProjectField::retryRequested, search, &ProjectSearch::retry);
    search->setText(m_edit->text());
    showFound();
}

void ProjectField::showNames(const QStringList &names, bool busy, const std::optional<Problem> &problem)
{
    m_all = names;
    if (const QStringList shown = names.mid(0, MaxRows); m_names.stringList() != shown) {
        m_names.setStringList(shown);
        const bool isLong = names.size() > FewRows;
        m_list->setMaximumHeight(isLong ? QWIDGETSIZE_MAX : m_list->sizeHint().height());
        setSizePolicy(QSizePolicy::Preferred, isLong ? QSizePolicy::Preferred : QSizePolicy::Maximum);
        m_list->updateGeometry();
    }
    m_isBusy = busy;
    m_problem->setProblem(problem, ProblemPanel::Retry | ProblemPanel::Details);
    m_labelled->setHint(problem && problem->key == ProblemKey::NoSuchOperation
                            ? tr("Projects cannot be listed here. Enter the name exactly as the tracker shows it.")
                            : QString());
    updateProject();
}

QWidget *ProjectField::field() const
{
    return m_edit;
}

void ProjectField::setProject(const QString &project)
{
    if (project.isEmpty() || project == m_project)
        return;
    m_project = project;
    m_edit->setText(project);
}

void ProjectField::setProblem(const QString &whatIsNeeded)
{
    m_labelled->setProblem(whatIsNeeded);
}

void ProjectField::updateProject()
{
    const QString text = m_edit->text();
    // A chosen project stays chosen while the list is read again.
    const bool isUnlisted = m_problem->problem() && m_problem->problem()->key == ProblemKey::NoSuchOperation;
    const bool counts = text == m_project || isUnlisted || m_all.contains(text);
    const QString project = counts ? text.trimmed() : QString();
    if (project != m_project) {
        m_project = project;
        emit projectChanged(project);
    }
    showState();
}

void ProjectField::choose(const QModelIndex &index)
{
    m_edit->setText(index.data().toString());
    m_edit->setFocus();
}

void ProjectField::showState()
{
    const int count = m_names.rowCount();
    m_busy->setVisible(m_isBusy);
    const bool saysTheSame = count == 1 && m_names.stringList().constFirst() == m_project;
    m_list->setVisible(count > 0 && !saysTheSame);
    if (!m_project.isEmpty())
        //: %1 is the name of a project
        m_state->say(tr("✓ Chosen: %1").arg(shownText(m_project)), Tone::Ok);
    else if (m_problem->problem())
        m_state->clear();
    else if (m_isBusy)
        m_state->say(tr("Looking for projects…"));
    else if (count == 0)
        m_state->say(tr("No project matches."), Tone::Warn);
    else if (count < m_all.size())
        //: %1 is how many of them are shown, %Ln how many there are
        m_state->say(tr("%Ln project(s); the first %1 are shown. Type to narrow the list.", nullptr, int(m_all.size()))
                         .arg(QLocale().toString(count)));
    else
        m_state->say(tr("%Ln project(s). Choose one.", nullptr, count));
}

bool ProjectField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_names.rowCount() == 0)
        return QWidget::eventFilter(watched, event);
    const QModelIndex current = m_list->currentIndex();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid() && current.data().toString() != m_project) {
            choose(current);
            return true;
        }
        break;
    case Qt::Key_Escape:
        if (current.isValid()) {
            m_list->setCurrentIndex({});
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}
