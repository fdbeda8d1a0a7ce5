// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`

pub mod submit;
pub mod upload;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
///
/// `GET`: 查询子商户强化尽调单信息, see <https://pay.weixin.qq.com/doc/v3/partner/4015631048>.
#[derive(Debug, Clone)]
pub struct DueDiligenceId<C> {
    at: At<C>,
}

impl<C: Caller> DueDiligenceId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
    #[must_use]
    pub fn submit(&self) -> submit::Submit<C> {
        submit::Submit::new(self.at.clone())
    }

    /// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
    #[must_use]
    pub fn upload(&self) -> upload::Upload<C> {
        upload::Upload::new(self.at.clone())
    }

    /// 查询子商户强化尽调单信息: `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015631048>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at
            .query(&wechatpay_spec::table::v3::mch_operation_manage::GET_ENHANCED_DUE_DILIGENCE_DUE_DILIGENCE_ID, query)
    }
}

/// What [`DueDiligenceId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: String,
}

/// What [`DueDiligenceId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 尽调单号.
    pub due_diligence_id: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// `due_diligence_state`: one of `DUE_DILIGENCE_STATE_COLLECTING`, `DUE_DILIGENCE_STATE_AUDITING`, `DUE_DILIGENCE_STATE_REJECTED`, `DUE_DILIGENCE_STATE_EXPIRED`, `DUE_DILIGENCE_STATE_CANCELLED`, `DUE_DILIGENCE_STATE_FINISHED`.
    pub due_diligence_state: DueDiligenceState,
    /// 驳回原因.
    pub reject_reason: Option<RejectReason>,
    /// 截止时间.
    pub deadline_time: String,
    /// 终止时间.
    pub terminal_time: Option<String>,
    /// 提交时间.
    pub submit_time: Option<String>,
    /// 驳回时间.
    pub reject_time: Option<String>,
    /// 完成时间.
    pub complete_time: Option<String>,
    /// 尽调要求提交的资料.
    pub submission_template: Option<SubmissionTemplate>,
    /// 尽调已经提交的资料.
    pub submission_data: Option<SubmissionData>,
}

crate::answer! {
    GetAnswer {
        required due_diligence_id "due_diligence_id",
        required sub_mchid "sub_mchid",
        required due_diligence_state "due_diligence_state",
        optional_text reject_reason "reject_reason",
        required deadline_time "deadline_time",
        optional terminal_time "terminal_time",
        optional submit_time "submit_time",
        optional reject_time "reject_time",
        optional complete_time "complete_time",
        optional_text submission_template "submission_template",
        optional_text submission_data "submission_data",
    }
}

crate::open_enum! {
/// `due_diligence_state`.
    DueDiligenceState {
    DueDiligenceStateCollecting = "DUE_DILIGENCE_STATE_COLLECTING",
    DueDiligenceStateAuditing = "DUE_DILIGENCE_STATE_AUDITING",
    DueDiligenceStateRejected = "DUE_DILIGENCE_STATE_REJECTED",
    DueDiligenceStateExpired = "DUE_DILIGENCE_STATE_EXPIRED",
    DueDiligenceStateCancelled = "DUE_DILIGENCE_STATE_CANCELLED",
    DueDiligenceStateFinished = "DUE_DILIGENCE_STATE_FINISHED",
    }
}

/// 驳回原因.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RejectReason {
    /// 审核原因集合.
    pub audit_detail_by_item: Option<Vec<AuditDetailByItem>>,
}

crate::answer! {
    RejectReason {
        optional audit_detail_by_item "audit_detail_by_item",
    }
}

/// 审核原因集合.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AuditDetailByItem {
    /// 审核结果.
    pub audit_result: Option<i64>,
    /// 审核的资料项ID.
    pub item_id: Option<i64>,
    /// 展示给商户的审核结果.
    pub reject_reason_to_merchant: Option<String>,
}

crate::answer! {
    AuditDetailByItem {
        optional audit_result "audit_result",
        optional item_id "item_id",
        optional reject_reason_to_merchant "reject_reason_to_merchant",
    }
}

/// 尽调要求提交的资料.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubmissionTemplate {
    /// 资料项集合.
    pub record_fields: Vec<RecordFields>,
}

crate::answer! {
    SubmissionTemplate {
        required record_fields "record_fields",
    }
}

/// 资料项集合.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecordFields {
    /// 校验规则.
    pub check_rule: Option<CheckRule>,
    /// `disabled`: one of `0`, `1`.
    pub disabled: Option<i64>,
    /// 资料项值.
    pub field_data: Option<String>,
    /// 资料项英文名.
    pub field_name: Option<String>,
    /// 是否隐藏资料项.
    pub hidden: Option<i64>,
    /// 资料项ID.
    pub item_id: Option<String>,
    /// 资料项中文名.
    pub name: Option<String>,
    /// 提交内容需要加密.
    pub need_encrypt: Option<bool>,
    /// 输入占位文案.
    pub placeholder: Option<String>,
    /// `required`: one of `0`, `1`.
    pub required: Option<i64>,
    /// 资料项填写提示.
    pub tips: Option<String>,
    /// 叹号悬浮提示语.
    pub tooltip: Option<String>,
    /// `type`: one of `1`, `2`, `11`, `15`.
    pub r#type: Option<i64>,
    /// `use_permanently_date`: one of `0`, `1`.
    pub use_permanently_date: Option<i64>,
}

crate::answer! {
    RecordFields {
        optional check_rule "check_rule",
        optional disabled "disabled",
        optional field_data "field_data",
        optional field_name "field_name",
        optional hidden "hidden",
        optional item_id "item_id",
        optional name "name",
        optional need_encrypt "need_encrypt",
        optional placeholder "placeholder",
        optional required "required",
        optional tips "tips",
        optional tooltip "tooltip",
        optional r#type "type",
        optional use_permanently_date "use_permanently_date",
    }
}

/// 校验规则.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckRule {
    /// 字符串最小长度.
    pub min_length: Option<i64>,
    /// 字符串最大长度.
    pub max_length: Option<i64>,
    /// `enum_file_exts`: one of `png`, `jpg`, `jpeg`.
    pub enum_file_exts: Option<Vec<EnumFileExts>>,
    /// 限制文件提交大小.
    pub max_file_size: Option<i64>,
    /// 枚举可选的字段枚举值.
    pub enum_keys: Option<Vec<i64>>,
    /// 展示给商户看的枚举可选的字段列表.
    pub enum_values: Option<Vec<String>>,
}

crate::answer! {
    CheckRule {
        optional min_length "min_length",
        optional max_length "max_length",
        optional enum_file_exts "enum_file_exts",
        optional max_file_size "max_file_size",
        optional enum_keys "enum_keys",
        optional enum_values "enum_values",
    }
}

crate::open_enum! {
/// `enum_file_exts`.
    EnumFileExts {
    Png = "png",
    Jpg = "jpg",
    Jpeg = "jpeg",
    }
}

/// 尽调已经提交的资料.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubmissionData {
    /// 资料项集合.
    pub record_fields: Vec<SubmissionDataRecordFields>,
}

crate::answer! {
    SubmissionData {
        required record_fields "record_fields",
    }
}

/// 资料项集合.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubmissionDataRecordFields {
    /// 资料项ID.
    pub item_id: Option<String>,
    /// 资料项英文名.
    pub field_name: Option<String>,
    /// 资料项中文名.
    pub name: Option<String>,
    /// `type`: one of `1`, `2`, `11`, `15`.
    pub r#type: Option<i64>,
    /// 资料项填写提示.
    pub tips: Option<String>,
    /// 输入框占位文案.
    pub placeholder: Option<String>,
    /// 叹号悬浮提示语.
    pub tooltip: Option<String>,
    /// `required`: one of `0`, `1`.
    pub required: Option<i64>,
    /// 校验规则.
    pub check_rule: Option<CheckRule>,
    /// 资料项关联规则集合.
    pub relations: Option<Vec<Relations>>,
    /// 提交内容需要加密.
    pub need_encrypt: Option<bool>,
}

crate::answer! {
    SubmissionDataRecordFields {
        optional item_id "item_id",
        optional field_name "field_name",
        optional name "name",
        optional r#type "type",
        optional tips "tips",
        optional placeholder "placeholder",
        optional tooltip "tooltip",
        optional required "required",
        optional check_rule "check_rule",
        optional relations "relations",
        optional need_encrypt "need_encrypt",
    }
}

/// 资料项关联规则集合.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Relations {
    /// 关联的资料项ID.
    pub source_key: Option<i64>,
    /// 关联的资料项值.
    pub source_value: Option<String>,
}

crate::answer! {
    Relations {
        optional source_key "source_key",
        optional source_value "source_value",
    }
}

impl Request for GetQuery {}
