// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transaction-block/transaction-block-records/{block_record_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/transaction-block/transaction-block-records/{block_record_id}`
///
/// `GET`: 查询子商户交易拦截记录详情, see <https://pay.weixin.qq.com/doc/v3/partner/4014940435>.
#[derive(Debug, Clone)]
pub struct BlockRecordId<C> {
    at: At<C>,
}

impl<C: Caller> BlockRecordId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询子商户交易拦截记录详情: `GET /v3/transaction-block/transaction-block-records/{block_record_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014940435>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at
            .query(&wechatpay_spec::table::v3::transaction_block::GET_TRANSACTION_BLOCK_RECORDS_BLOCK_RECORD_ID, query)
    }
}

/// What [`BlockRecordId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: String,
}

/// What [`BlockRecordId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 交易拦截记录ID.
    pub block_record_id: Option<String>,
    /// 拦截时间.
    pub block_time: Option<String>,
    /// 拦截原因.
    pub block_reason: Option<String>,
    /// `number_of_block`: one of `LESS_THAN_TWENTY`, `LESS_THAN_ONE_HUNDRED`, `LESS_THAN_ONE_THOUSAND`, `OVER_ONE_THOUSAND`.
    pub number_of_block: Option<NumberOfBlock>,
    /// `recover_way`: one of `SUBMIT_INFORMATION`.
    pub recover_way: Option<RecoverWay>,
    /// 商户提交资料内容.
    pub requested_item_info: Option<RequestedItemInfo>,
}

crate::answer! {
    GetAnswer {
        optional block_record_id "block_record_id",
        optional block_time "block_time",
        optional block_reason "block_reason",
        optional number_of_block "number_of_block",
        optional recover_way "recover_way",
        optional_text requested_item_info "requested_item_info",
    }
}

pub use crate::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::NumberOfBlock;

pub use crate::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::RecoverWay;

pub use crate::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::RequestedItemInfo;

pub use crate::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::RecordFields;

pub use crate::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::RepeatedFieldData;

pub use crate::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::FieldData;

pub use crate::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::StringCheckRule;

pub use crate::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::Validator;

pub use crate::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::EnumCheckRule;

pub use crate::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::FileCheckRule;

pub use crate::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::EnumFileExts;

pub use crate::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::TimeIntervalCheckRule;

pub use crate::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::OrderIntervalCheckRule;

pub use crate::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::Relations;

impl Request for GetQuery {}
