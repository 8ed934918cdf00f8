// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "LoopbackServer.h"

#include <httplib.h>

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <future>
#include <mutex>
#include <thread>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Loopback = "127.0.0.1";
constexpr size_t MaxBodySize = 1024 * 1024;
constexpr int MaxThreads = 32;            ///< of one server; a call holds one until it is answered, delay included
constexpr time_t MaxIdleSeconds = 5;      ///< that a connection without a request may hold a thread
constexpr time_t MaxTransferSeconds = 60; ///< without a byte read or written

/// httplib's pool has all its threads from the start; this one makes them as they are needed and lets them go again.
class Threads : public httplib::TaskQueue
{
    using Enqueued = decltype(std::declval<httplib::TaskQueue &>().enqueue({})); // void before 0.15, then bool
public:
    Threads() { m_pool.setMaxThreadCount(MaxThreads); }

    Enqueued enqueue(std::function<void()> task) override
    {
        m_pool.start(std::move(task));
        return Enqueued(true);
    }
    void shutdown() override { m_pool.waitForDone(); } // lint: allowed, it waits on the server's own thread

private:
    QThreadPool m_pool;
};

Call callFrom(const httplib::Request &request)
{
    const QString target = QString::fromStdString(request.target);
    Call call{.method = request.method == "HEAD" ? "GET"_ba : QByteArray::fromStdString(request.method),
              .path = target.section(u'?', 0, 0),
              .query = QUrlQuery(target.section(u'?', 1)),
              .headers = {},
              .body = QByteArray::fromStdString(request.body)};
    for (const auto &[name, value] : request.headers)
        call.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    return call;
}

std::string httpDate()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toStdString();
}

void write(const Answer &answer, httplib::Response &response)
{
    response.status = answer.status;
    response.set_header("Date", httpDate());
    response.set_header("Cache-Control", "no-store");
    for (const auto &[name, value] : answer.headers)
        response.set_header(name.toStdString(), value.toStdString());
    if (!answer.contentType.isEmpty())
        response.set_content(answer.body.toStdString(), answer.contentType.toStdString());
}

Answer refusalByStatus(int status)
{
    return Answer::refusal({status, status == 413 ? u"The request is larger than 1 MiB"_s : u"The request is not understood"_s});
}

} // namespace

class LoopbackServer::Http
{
public:
    Http(LoopbackServer *owner, int delayMs, Handler handler)
        : m_owner(owner)
        , m_delayMs(delayMs)
        , m_handler(std::move(handler))
    {
        // No route in httplib: its patterns are regular expressions, which recurse once for each character of a path. So each
        // request that it understands is a 404, with its body read, and what it refuses by itself has another status.
        const httplib::Server::Handler handle = [this](const httplib::Request &request, httplib::Response &response) {
            write(response.status == 404 ? answerTo(callFrom(request)) : refusalByStatus(response.status), response);
        };
        m_server.set_error_handler(handle);

        m_server.set_payload_max_length(MaxBodySize);
        m_server.set_read_timeout(MaxTransferSeconds);
        m_server.set_write_timeout(MaxTransferSeconds);
        // A connection for each call: none sits idle, and none is closed just as the next request is sent on it.
        m_server.set_keep_alive_max_count(1);
        m_server.set_keep_alive_timeout(MaxIdleSeconds);
#ifndef Q_OS_WIN
        m_server.set_socket_options([](socket_t) {}); // httplib would let another program listen on the same port
#endif
    }

    ~Http()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isEnding = true;
            for (const auto &waiting : m_waiting)
                waiting->answer();
        }
        if (m_listener.joinable()) {
            m_server.stop();
            m_listener.join();
        }
    }

    Q_DISABLE_COPY_MOVE(Http)

    /// The port; -1 if there is none.
    int listen()
    {
        const int port = m_server.bind_to_any_port(Loopback);
        if (port < 0)
            return port;
        // stop() does nothing before the server runs, and a running server begins with its threads.
        std::promise<void> running;
        m_server.new_task_queue = [&running] {
            running.set_value();
            return new Threads;
        };
        m_listener = std::thread([this] { m_server.listen_after_bind(); });
        running.get_future().wait();
        return port;
    }

private:
    /// A call whose thread waits for the answer.
    class Waiting
    {
    public:
        Answer wait() { return m_promise.get_future().get(); }

        /// Decides the answer, which answer() then sends. On the thread of the owner alone, as answer() is.
        void decide(const Answer &answer) { m_answer = answer; }

        void answer()
        {
            if (!std::exchange(m_isAnswered, true))
                m_promise.set_value(m_answer);
        }

    private:
        std::promise<Answer> m_promise;
        Answer m_answer = Answer::refusal({503, u"The sandbox is ending"_s});
        bool m_isAnswered = false;
    };
    using WaitingCall = std::shared_ptr<Waiting>;

    /// On a server thread: hands the call to the owner's thread and waits.
    Answer answerTo(const Call &call)
    {
        const auto waiting = std::make_shared<Waiting>();
        {
            const std::lock_guard lock(m_mutex);
            if (m_isEnding)
                waiting->answer();
            else {
                m_waiting.insert(waiting);
                QMetaObject::invokeMethod(
                    m_owner, [this, call, waiting] { m_handler(call, replyTo(waiting)); }, Qt::QueuedConnection);
            }
        }
        Answer answer = waiting->wait();
        const std::lock_guard lock(m_mutex);
        m_waiting.erase(waiting);
        return answer;
    }

    /// The handler may keep the reply for longer than the server lives.
    Reply replyTo(const WaitingCall &waiting)
    {
        return [owner = QPointer(m_owner), delayMs = m_delayMs, waiting](const Answer &answer) {
            waiting->decide(answer);
            if (owner)
                QTimer::singleShot(delayMs, owner, [waiting] { waiting->answer(); });
        };
    }

    LoopbackServer *m_owner;
    int m_delayMs;
    Handler m_handler;
    std::mutex m_mutex; ///< of the next two
    bool m_isEnding = false;
    std::unordered_set<WaitingCall> m_waiting;
    httplib::Server m_server;
    std::thread m_listener;
};

LoopbackServer::LoopbackServer(int delayMs, Handler handler, QObject *parent)
    : QObject(parent)
    , m_http(std::make_unique<Http>(this, delayMs, std::move(handler)))
{
}

LoopbackServer::~LoopbackServer() = default;

QUrl LoopbackServer::listen()
{
    const int port = m_http->listen();
    if (port < 0)
        return {};
    QUrl address;
    address.setScheme(u"http"_s);
    address.setHost(QLatin1StringView(Loopback));
    address.setPort(port);
    return address;
}
