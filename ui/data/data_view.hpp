#pragma once

#include "present/trash.hpp"
#include "ui/data/copy_words.hpp"
#include "ui/data/data_actions.hpp"
#include "ui/shell/desk.hpp"
#include "ui/shell/layout.hpp"
#include "ui/widgets/ui.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::ui {

/// What is open in the view.
struct DataPage {
    TakeOut take_out;
    bool left_out_open = false;
    std::size_t shown_items = 0;      ///< as many as fit a first look, until more are asked for
    bool undo_takes_it_back = false;  ///< what came in last is the newest step
    bool zone_open = false;           ///< the field for another time zone
    double preview_since_s = 0;       ///< as Ui::time_s()
    std::string wrong_zone;           ///< what was typed and is no zone
    std::string zone_problem;
};

/// What is said of copies of the diary.
struct CopiesModel {
    std::string count;   ///< how many there are, and when the newest was kept
    std::string folder;  ///< of the person, as it is written; empty: none is chosen
    FolderState folder_state;
    bool has_some = false;
    std::string checked;                ///< what a check found, if all is well; empty before
    std::vector<std::string> problems;  ///< what it found, if not all is well
};

/// Something in the trash.
struct TrashLine {
    present::ErasedThing thing;
    std::string about;  ///< "Night of 22 November. Erased today, 07:12."
};

/// What is open on the page of the report for the doctor.
struct ReportForm {
    std::string wrong_date;               ///< was typed and is no date
    bool name_too_long = false;           ///< the one that was typed, so it is not kept
    std::optional<double> waits_since_s;  ///< for the page, as Ui::time_s()
    std::int64_t put_up = 0;              ///< the picture that lies on the board
    ImTextureID texture{};
};

/// What the parts of the view share in a frame.
struct DataFrame {
    Ui& ui;
    Desk& desk;
    const Layout& layout;
    DataPage& page;
    const std::vector<CameInLine>& came_in;
    bool has_nights;
    const CopiesModel& copies;
    const std::vector<TrashLine>& trash;
};

/// What comes into the diary from other programs, what goes out to them, what came in before; copies of the
/// diary, its health, and the trash.
class DataView {
public:
    void draw(Ui& ui, Desk& desk, const Layout& layout);
    /// Forgets the picture of the report; while its page is not shown.
    void leave_report(Ui& ui);

private:
    void follow(Ui& ui, Desk& desk);
    void follow_copies(Desk& desk);

    std::int64_t change_ = -1;
    std::int64_t copies_change_ = -1;
    BringIn::Step step_ = BringIn::Step::choose;
    std::vector<CameInLine> came_in_;
    bool has_nights_ = false;
    CopiesModel copies_;
    std::vector<TrashLine> trash_;
    DataPage page_;
    ReportForm report_;
};

}  // namespace nightcramp::ui
