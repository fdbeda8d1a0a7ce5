// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/bank/packages/{package_id}/tasks`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/bank/packages/{package_id}/tasks`
///
/// `POST`: 导入定向用户协议号, see <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml>.
///
/// `GET`: 查询上传任务列表, see <https://pay.weixin.qq.com/doc/v3/partner/4012466728>.
#[derive(Debug, Clone)]
pub struct Tasks<C> {
    at: At<C>,
}

impl<C: Caller> Tasks<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 导入定向用户协议号: `POST /v3/marketing/bank/packages/{package_id}/tasks`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml>.
    pub fn post(&self, form: &PostRequest) -> C::Call<PostAnswer> {
        self.at.form(&wechatpay_spec::table::v3::marketing::POST_BANK_PACKAGES_PACKAGE_ID_TASKS, form)
    }

    /// 查询上传任务列表: `GET /v3/marketing/bank/packages/{package_id}/tasks`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012466728>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_BANK_PACKAGES_PACKAGE_ID_TASKS, query)
    }
}

/// What [`Tasks::post`] sends.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PostRequest {
    /// 快捷交易协议号文件.
    pub file: crate::Upload,
    /// 媒体文件元信息.
    pub meta: Meta,
}

/// 媒体文件元信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Meta {
    /// 银行类型.
    pub bank_type: String,
    /// 文件名.
    pub filename: String,
    /// `sha256`.
    pub sha256: String,
}

impl crate::Form for PostRequest {
    type Meta = Meta;

    fn meta(&self) -> &Meta {
        &self.meta
    }

    fn file(&self) -> &crate::Upload {
        &self.file
    }
}

/// What [`Tasks::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 上传任务.
    pub task_id: String,
    /// 号码包id.
    pub package_id: String,
    /// 文件名.
    pub filename: String,
    /// 银行类型.
    pub bank_type: String,
    /// 创建上传任务的时间.
    pub create_time: String,
    /// 上传任务最近一次更新的时间.
    pub update_time: Option<String>,
    /// `status`: one of `PROCESSING`, `FINISHED`.
    pub status: Option<Status>,
    /// 失败数.
    pub fail_count: Option<i64>,
    /// 成功数.
    pub success_count: Option<i64>,
    /// 匹配成功的微信用户数.
    pub success_user_count: Option<i64>,
}

crate::answer! {
    PostAnswer {
        required task_id "task_id",
        required package_id "package_id",
        required filename "filename",
        required bank_type "bank_type",
        required create_time "create_time",
        optional update_time "update_time",
        optional status "status",
        optional fail_count "fail_count",
        optional success_count "success_count",
        optional success_user_count "success_user_count",
    }
}

crate::open_enum! {
/// `status`.
    Status {
    Processing = "PROCESSING",
    Finished = "FINISHED",
    }
}

/// What [`Tasks::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// `status`: one of `PROCESSING`, `FINISHED`.
    pub status: Status,
    /// 文件名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// What [`Tasks::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 总数量.
    pub total_count: i64,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 上传任务列表.
    pub data: Option<Vec<Data>>,
}

crate::answer! {
    GetAnswer {
        required total_count "total_count",
        required offset "offset",
        required limit "limit",
        optional data "data",
    }
}

/// 上传任务列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 上传任务.
    pub task_id: String,
    /// 号码包id.
    pub package_id: String,
    /// 文件名.
    pub filename: String,
    /// 银行类型.
    pub bank_type: String,
    /// 创建上传任务的时间.
    pub create_time: String,
    /// 上传任务最近一次更新的时间.
    pub update_time: Option<String>,
    /// `status`: one of `PROCESSING`, `FINISHED`.
    pub status: Option<Status>,
    /// 成功数.
    pub success_count: Option<i64>,
    /// 失败数.
    pub fail_count: Option<i64>,
    /// 匹配成功的微信用户数.
    pub success_user_count: Option<i64>,
}

crate::answer! {
    Data {
        required task_id "task_id",
        required package_id "package_id",
        required filename "filename",
        required bank_type "bank_type",
        required create_time "create_time",
        optional update_time "update_time",
        optional status "status",
        optional success_count "success_count",
        optional fail_count "fail_count",
        optional success_user_count "success_user_count",
    }
}

impl Request for GetQuery {}
