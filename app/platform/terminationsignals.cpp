// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/terminationsignals.h"

#include "core/logging.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Lanyard {

namespace {

constexpr std::array Caught = {SIGTERM, SIGINT, SIGHUP};

// A handler may do next to nothing (signal-safety(7)): it writes one byte, the event loop reads it.
// No signalfd, since that needs the signals blocked, and a browser that we start would inherit it.
volatile std::sig_atomic_t pipeWriteEnd = -1;

void writeToPipe(int)
{
    const int savedError = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(pipeWriteEnd, &byte, 1);
    errno = savedError;
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    std::array<int, 2> ends = {};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        qCWarning(lcPlatform) << "Termination signals end the program at once:"
                              << qt_error_string();
        return;
    }
    m_readEnd = ends[0];
    pipeWriteEnd = ends[1];
    auto *notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &TerminationSignals::readPipe);

    struct sigaction action = {};
    action.sa_handler = writeToPipe;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int signal : Caught)
        ::sigaction(signal, &action, nullptr);
}

TerminationSignals::~TerminationSignals()
{
    if (m_readEnd < 0)
        return;
    for (const int signal : Caught)
        std::signal(signal, SIG_DFL);
    ::close(m_readEnd);
    ::close(pipeWriteEnd);
    pipeWriteEnd = -1;
}

void TerminationSignals::readPipe()
{
    std::array<char, 16> bytes = {};
    while (::read(m_readEnd, bytes.data(), bytes.size()) > 0) {
    }
    Q_EMIT received();
}

} // namespace Lanyard
